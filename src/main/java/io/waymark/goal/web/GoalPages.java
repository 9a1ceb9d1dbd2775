package io.waymark.goal.web;

import io.waymark.content.TopicKey;
import io.waymark.goal.GoalFacts;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalRows;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of one goal; three statements. */
@Component
class GoalPages {

    static final String VIEW = "goal/goal";

    private final GoalRows rows;
    private final GoalsPages all;
    private final Strengths strengths;

    GoalPages(GoalRows rows, GoalsPages all, Strengths strengths) {
        this.rows = rows;
        this.all = all;
        this.strengths = strengths;
    }

    /** @throws NotFound where the goal is missing or another tenant's */
    @Transactional(readOnly = true)
    public Map<String, Object> of(Member member, GoalId id) {
        return of(member, id, Map.of());
    }

    /** The page with strengths as they were chosen. */
    @Transactional(readOnly = true)
    public Map<String, Object> of(Member member, GoalId id, Map<TopicKey, String> chosen) {
        GoalFacts goal = rows.of(member, id);
        StrengthTable table = strengths.of(member, goal, chosen);
        return Map.of(
                "page", new GoalPage(member, goal, offer(member, goal), table),
                "goalForm", GoalForm.of(goal),
                "goalRetirementForm", new GoalRetirementForm(""));
    }

    Offer offer(Member member, GoalFacts goal) {
        return all.offer(member, goal);
    }
}
