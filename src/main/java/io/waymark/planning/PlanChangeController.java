package io.waymark.planning;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.PlanChanges;
import io.waymark.content.Edition;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changes the title and the targets of an open assessment. */
@Controller
class PlanChangeController {

    private final PlanChangePages pages;
    private final PlanChanges changes;
    private final Clock clock;

    PlanChangeController(PlanChangePages pages, PlanChanges changes, Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @GetMapping("/orgs/{slug}/assessments/{id}/plan")
    Reply show(Member member, @PathVariable AssessmentId id) {
        return pages.shown(member, id);
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments/{id}/plan")
    Reply change(Member member, @PathVariable AssessmentId id, @Valid PlanChangeForm form, BindingResult problems) {
        Edition edition = pages.judge(member, id, form, problems);
        if (problems.hasErrors()) {
            return pages.refused(member, id, problems);
        }
        return switch (changes.change(member, id, form.seen(), form.plan(edition), clock)) {
            case PlanChanges.Result.Done done ->
                Reply.to("/orgs/{slug}/assessments/{id}", member.slug(), id).saying("planning.change.saved");
            case PlanChanges.Result.Stale stale -> pages.clash(member, form, stale.now());
        };
    }
}
