package io.waymark.goal.web;

import io.waymark.form.Reply;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalRetirement;
import io.waymark.goal.GoalRows;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a goal out of the list, with a reason, and puts it back at the end. */
@Controller
class GoalRetirementController {

    private final GoalPages pages;
    private final GoalRetirement retirement;
    private final GoalRows rows;

    GoalRetirementController(GoalPages pages, GoalRetirement retirement, GoalRows rows) {
        this.pages = pages;
        this.retirement = retirement;
        this.rows = rows;
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals/{id}/retirement")
    Reply retire(Member member, @PathVariable GoalId id, @Valid GoalRetirementForm form, BindingResult problems) {
        if (problems.hasErrors() && !rows.of(member, id).retired()) {
            return Reply.refused(GoalPages.VIEW, problems, pages.of(member, id));
        }
        return retirement.retire(member, id, form.reason())
                ? list(member, id).saying("goal.retired", title(member, id))
                : list(member, id).warning("goal.retired.already", title(member, id));
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals/{id}/return")
    Reply bringBack(Member member, @PathVariable GoalId id) {
        retirement.bringBack(member, id);
        return list(member, id).saying("goal.returned", title(member, id));
    }

    private String title(Member member, GoalId id) {
        return rows.of(member, id).plan().statement();
    }

    private static Reply list(Member member, GoalId id) {
        return Reply.to("/orgs/{slug}/goals#goal-{id}", member.slug(), id);
    }
}
