package io.waymark.value;

import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import io.waymark.value.CasePage.Returned;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a value case, changes it and takes it out of use. */
@Controller
class CaseController {

    private static final String PATH = "/orgs/{slug}/value-cases/{id}";

    private final CasePages pages;
    private final CaseChanges changes;
    private final Clock clock;

    CaseController(CasePages pages, CaseChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Member member, @PathVariable ValueCaseId id) {
        return pages.show(member, id);
    }

    @Needs(Right.WRITE_VALUE_CASES)
    @PostMapping(PATH)
    ModelAndView change(Member member, @PathVariable ValueCaseId id, CaseForm form) {
        return answer(member, id, form, changes.change(member, id, form.seen(), form.content(), clock));
    }

    @Needs(Right.WRITE_VALUE_CASES)
    @PostMapping(PATH + "/withdrawal")
    ModelAndView withdraw(Member member, @PathVariable ValueCaseId id, CaseForm form) {
        CaseResult result = changes.withdraw(member, id, form.seen(), clock);
        return result instanceof CaseResult.Stale
                ? pages.show(member, id, HttpStatus.CONFLICT, it -> Returned.note(it, "gate.case.stale.withdrawal"))
                : answer(member, id, form, result);
    }

    private ModelAndView answer(Member member, ValueCaseId id, CaseForm form, CaseResult result) {
        return switch (result) {
            case CaseResult.Done done ->
                new ModelAndView("redirect:/orgs/" + member.slug() + "/value-cases/" + done.id());
            case CaseResult.Stale stale ->
                pages.show(
                        member,
                        id,
                        HttpStatus.CONFLICT,
                        it -> new Returned(form.over(it), Map.of(), "gate.case.stale", true));
            case CaseResult.Refused refused ->
                pages.show(
                        member,
                        id,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        it -> new Returned(form, refused.problems(), "", false));
        };
    }
}
