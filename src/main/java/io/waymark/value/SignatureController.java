package io.waymark.value;

import io.waymark.form.Typed;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.value.CasePage.Returned;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts the member's signature under a value case. */
@Controller
class SignatureController {

    private final CasePages pages;
    private final Signing signing;
    private final Clock clock;

    SignatureController(CasePages pages, Signing signing, Clock clock) {
        this.pages = pages;
        this.signing = signing;
        this.clock = clock;
    }

    @Needs(Right.SIGN_VALUE_CASES)
    @PostMapping("/orgs/{slug}/value-cases/{id}/signatures")
    ModelAndView sign(
            Member member,
            @PathVariable ValueCaseId id,
            @RequestParam(defaultValue = "") String capacity,
            @RequestParam(defaultValue = "") String version) {
        Optional<Capacity> signed = Arrays.stream(Capacity.values())
                .filter(it -> it.name().equals(capacity))
                .findFirst();
        if (signed.isEmpty()) {
            return said(member, id, HttpStatus.UNPROCESSABLE_CONTENT, "gate.case.sign.error.capacity");
        }
        int seen = Typed.version(version).orElse(-1);
        return switch (signing.sign(member, id, signed.get(), seen, clock)) {
            case SignatureResult.Signed done ->
                new ModelAndView("redirect:/orgs/" + member.slug() + "/value-cases/" + id + "#signatures");
            case SignatureResult.Stale stale -> said(member, id, HttpStatus.CONFLICT, "gate.case.stale.signature");
            case SignatureResult.Refused it ->
                said(
                        member,
                        id,
                        it.reason().role() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT,
                        "gate.case.sign.error." + it.reason());
        };
    }

    private ModelAndView said(Member member, ValueCaseId id, HttpStatus status, String note) {
        return pages.show(member, id, status, it -> Returned.note(it, note));
    }
}
