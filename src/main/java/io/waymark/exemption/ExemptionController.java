package io.waymark.exemption;

import io.waymark.exemption.RegisterPage.Returned;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes a policy exemption and ends it. */
@Controller
class ExemptionController {

    private final RegisterPages pages;
    private final Exemptions exemptions;
    private final ExemptionChanges changes;
    private final Clock clock;

    ExemptionController(RegisterPages pages, Exemptions exemptions, ExemptionChanges changes, Clock clock) {
        this.pages = pages;
        this.exemptions = exemptions;
        this.changes = changes;
        this.clock = clock;
    }

    @Needs(Right.CHANGE_EXEMPTIONS)
    @PostMapping(RegisterController.PATH + "/{id}")
    ModelAndView change(Member member, @PathVariable ExemptionId id, ExemptionForm form) {
        ExemptionChanges.mustBeChangedBy(member, exemptions.of(member, id));
        List<Member> colleagues = pages.colleagues(member);
        Map<String, String> problems = form.problems(colleagues, pages.today(member));
        if (!problems.isEmpty()) {
            return pages.show(member, HttpStatus.UNPROCESSABLE_CONTENT, new Returned(id, form, problems, "", null));
        }
        return answer(member, form, changes.change(member, id, form.seen(), form.content(colleagues), clock));
    }

    @Needs(Right.CHANGE_EXEMPTIONS)
    @PostMapping(RegisterController.PATH + "/{id}/ending")
    ModelAndView end(Member member, @PathVariable ExemptionId id, ExemptionForm form) {
        ExemptionResult result = changes.end(member, id, form.seen(), clock);
        return result instanceof ExemptionResult.Stale
                ? pages.show(
                        member, HttpStatus.CONFLICT, Returned.note("gate.exemption.stale.ending", pages.today(member)))
                : answer(member, form, result);
    }

    private ModelAndView answer(Member member, ExemptionForm form, ExemptionResult result) {
        return switch (result) {
            case ExemptionResult.Done done -> RegisterController.back(member, "#e-" + done.id());
            case ExemptionResult.Stale it ->
                pages.show(
                        member,
                        HttpStatus.CONFLICT,
                        new Returned(it.now().id(), form.over(it.now()), Map.of(), "gate.exemption.stale", it.now()));
        };
    }
}
