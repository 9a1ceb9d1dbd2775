package io.waymark.goal.web;

import io.waymark.content.Editions;
import io.waymark.goal.GoalFacts;
import io.waymark.goal.GoalRows;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of all goals; three statements. */
@Component
class GoalsPages {

    static final String VIEW = "goal/goals";

    private final RankedGoals goals;
    private final GoalRows rows;
    private final Members members;
    private final Editions editions;
    private final Clock clock;

    GoalsPages(RankedGoals goals, GoalRows rows, Members members, Editions editions, Clock clock) {
        this.goals = goals;
        this.rows = rows;
        this.members = members;
        this.editions = editions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<String, Object> of(Member member) {
        GoalsPage page = new GoalsPage(member, goals.of(member), rows.retired(member), offer(member, null));
        return Map.of("page", page, "goalForm", GoalForm.fresh());
    }

    /** What the form of a goal offers; only who may send it needs the people. */
    @Transactional(readOnly = true)
    public Offer offer(Member member, @Nullable GoalFacts standing) {
        List<Member> people = member.may(Right.RANK_GOALS) ? members.colleagues(member) : List.of();
        return new Offer(
                editions.current().themes(), people, member.today(clock), standing == null ? null : standing.plan());
    }
}
