package io.waymark.goal.web;

import io.waymark.form.Reply;
import io.waymark.goal.GoalChanges;
import io.waymark.goal.GoalFacts;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalRows;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One goal, and saying it anew. */
@Controller
class GoalController {

    private final GoalPages pages;
    private final GoalRows rows;
    private final GoalChanges changes;

    GoalController(GoalPages pages, GoalRows rows, GoalChanges changes) {
        this.pages = pages;
        this.rows = rows;
        this.changes = changes;
    }

    @GetMapping("/orgs/{slug}/goals/{id}")
    Reply show(Member member, @PathVariable GoalId id) {
        return Reply.shown(GoalPages.VIEW, pages.of(member, id));
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals/{id}")
    Reply change(Member member, @PathVariable GoalId id, @Valid GoalForm form, BindingResult problems) {
        GoalFacts goal = rows.of(member, id);
        Offer offer = pages.offer(member, goal);
        if (goal.retired()) {
            return Reply.clash(offer.clash(member, form, goal));
        }
        offer.judge(form, problems);
        return problems.hasErrors()
                ? Reply.refused(GoalPages.VIEW, problems, pages.of(member, id))
                : answer(member, offer, form, id);
    }

    private Reply answer(Member member, Offer offer, GoalForm form, GoalId id) {
        return switch (changes.change(member, id, form.seenVersion(), form.plan())) {
            case GoalChanges.Result.Done done ->
                Reply.to("/orgs/{slug}/goals/{id}", member.slug(), id).saying("goal.saved", form.statement());
            case GoalChanges.Result.Stale stale -> Reply.clash(offer.clash(member, form, stale.now()));
        };
    }
}
