package io.waymark.planning;

import io.waymark.assessment.AssessmentId;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says which goals an open assessment is about. */
@Controller
class AimedGoalsController {

    private final AimedGoals goals;
    private final PlanChangePages pages;
    private final Clock clock;

    AimedGoalsController(AimedGoals goals, PlanChangePages pages, Clock clock) {
        this.goals = goals;
        this.pages = pages;
        this.clock = clock;
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping("/orgs/{slug}/assessments/{id}/goals")
    Reply choose(Member member, @PathVariable AssessmentId id, @Valid AimedGoalsForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return pages.refused(member, id, problems);
        }
        return switch (goals.choose(member, id, form.seen(), form.wanted(), clock)) {
            case DONE ->
                Reply.to("/orgs/{slug}/assessments/{id}/plan", member.slug(), id)
                        .saying("planning.goals.saved");
            case STALE -> pages.clash(member, id, form);
            case CLOSED ->
                Reply.to("/orgs/{slug}/assessments/{id}", member.slug(), id).warning("planning.change.closed");
        };
    }
}
