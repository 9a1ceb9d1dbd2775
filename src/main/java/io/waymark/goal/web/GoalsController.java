package io.waymark.goal.web;

import io.waymark.form.Reply;
import io.waymark.goal.Goal;
import io.waymark.goal.GoalRanking;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The ranked list of goals, and adding one. */
@Controller
class GoalsController {

    private final GoalsPages pages;
    private final GoalRanking ranking;

    GoalsController(GoalsPages pages, GoalRanking ranking) {
        this.pages = pages;
        this.ranking = ranking;
    }

    @GetMapping("/orgs/{slug}/goals")
    Reply show(Member member) {
        return Reply.shown(GoalsPages.VIEW, pages.of(member));
    }

    @Needs(Right.RANK_GOALS)
    @PostMapping("/orgs/{slug}/goals")
    Reply add(Member member, @Valid GoalForm form, BindingResult problems) {
        pages.offer(member, null).judge(form, problems);
        if (problems.hasErrors()) {
            return Reply.refused(GoalsPages.VIEW, problems, pages.of(member));
        }
        Goal goal = ranking.add(member, form.plan(), form.addedAs().value());
        return Reply.to("/orgs/{slug}/goals#goal-{id}", member.slug(), goal.id())
                .saying("goal.added", goal.statement());
    }
}
