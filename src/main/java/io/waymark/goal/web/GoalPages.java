package io.waymark.goal.web;

import io.waymark.content.TopicKey;
import io.waymark.goal.GoalFacts;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalRows;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one goal; three statements. */
@Component
class GoalPages {

    private static final String VIEW = "goal/goal";

    private final GoalRows rows;
    private final GoalsPages all;
    private final Strengths strengths;

    GoalPages(GoalRows rows, GoalsPages all, Strengths strengths) {
        this.rows = rows;
        this.all = all;
        this.strengths = strengths;
    }

    /** @throws NotFound where the goal is missing or another tenant's; so with all that follow */
    @Transactional(readOnly = true)
    public ModelAndView show(Member member, GoalId id) {
        GoalFacts goal = rows.of(member, id);
        return new ModelAndView(VIEW, Map.of("page", page(member, goal, GoalForm.of(goal), "", Map.of(), Map.of())));
    }

    /** The page with a form about what the goal says, and what is wrong with it. */
    @Transactional(readOnly = true)
    public GoalPage typed(Member member, GoalId id, GoalForm form) {
        GoalFacts goal = rows.of(member, id);
        return page(member, goal, form, "", all.offer(member, goal).problems(form), Map.of());
    }

    /** Without the reason that retiring a goal needs. */
    @Transactional(readOnly = true)
    public ModelAndView refusedReason(Member member, GoalId id, String reason, String problem) {
        GoalFacts goal = rows.of(member, id);
        return refused(page(member, goal, GoalForm.of(goal), reason, Map.of("reason", problem), Map.of()));
    }

    @Transactional(readOnly = true)
    public ModelAndView refusedStrengths(Member member, GoalId id, Map<TopicKey, String> typed) {
        GoalFacts goal = rows.of(member, id);
        Map<String, String> problems = Map.of("strengths", "outcome.error.strengths");
        return refused(page(member, goal, GoalForm.of(goal), "", problems, typed));
    }

    static ModelAndView refused(GoalPage page) {
        return new ModelAndView(VIEW, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private GoalPage page(
            Member member,
            GoalFacts goal,
            GoalForm form,
            String reason,
            Map<String, String> problems,
            Map<TopicKey, String> typed) {
        return new GoalPage(
                member, goal, all.offer(member, goal), strengths.of(member, goal, typed), form, reason, problems);
    }
}
