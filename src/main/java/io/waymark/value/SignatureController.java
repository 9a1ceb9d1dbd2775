package io.waymark.value;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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
    @PostMapping(CaseController.PATH + "/signatures")
    Reply sign(Member member, @PathVariable ValueCaseId id, SignatureForm form, BindingResult unread) {
        Capacity capacity = form.capacity();
        if (capacity == null) {
            return unsigned(member, id, HttpStatus.UNPROCESSABLE_CONTENT, "gate.case.sign.error.capacity");
        }
        return switch (signing.sign(member, id, capacity, form.seenVersion(), clock)) {
            case SignatureResult.Signed done ->
                Reply.to(CaseController.PATH + "#signatures", member.slug(), id).saying("gate.case.signed.now");
            case SignatureResult.Stale stale -> unsigned(member, id, HttpStatus.CONFLICT, "gate.case.stale.signature");
            case SignatureResult.Refused it ->
                unsigned(
                        member,
                        id,
                        it.reason().role() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT,
                        "gate.case.sign.error." + it.reason());
        };
    }

    private Reply unsigned(Member member, ValueCaseId id, HttpStatus status, String why) {
        return Reply.shown(CasePages.VIEW, pages.of(member, id)).warning(why).as(status);
    }
}
