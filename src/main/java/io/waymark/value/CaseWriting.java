package io.waymark.value;

import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.OutcomeTrees;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes value cases. */
@Component
public class CaseWriting {

    private final ValueCases cases;
    private final Sql sql;
    private final CaseStanding standing;
    private final RankedGoals goals;
    private final OutcomeTrees trees;
    private final CaseEntries entries;

    CaseWriting(
            ValueCases cases,
            Sql sql,
            CaseStanding standing,
            RankedGoals goals,
            OutcomeTrees trees,
            CaseEntries entries) {
        this.cases = cases;
        this.sql = sql;
        this.standing = standing;
        this.goals = goals;
        this.trees = trees;
        this.entries = entries;
    }

    /**
     * Writes a case about a ranked goal and one of its KPIs, in one transaction with its activity entry. The same case
     * written twice is one, and so is a form sent twice.
     *
     * @param id made with the form
     * @throws NotFound where the goal is missing, not ranked or another tenant's
     */
    @Transactional
    public CaseResult write(
            Member member, ValueCaseId id, GoalId goal, @Nullable KpiId kpi, CaseContent content, Clock clock) {
        member.must(Right.WRITE_VALUE_CASES);
        Checked wish = check(member, goal, kpi, content);
        return kpi == null || wish.wrong()
                ? new CaseResult.Refused(wish.problems())
                : new CaseResult.Done(written(member, id, goal, kpi, wish.version(), clock));
    }

    /**
     * A wish for a case beside what stands; nothing is written.
     *
     * @throws NotFound where the goal is missing, not ranked or another tenant's
     */
    @Transactional(readOnly = true)
    Checked check(Member member, GoalId goal, @Nullable KpiId kpi, CaseContent content) {
        ranked(member, goal);
        Optional<KpiFacts> measured = trees.kpis(member).stream()
                .filter(it -> it.id().equals(kpi) && goal.equals(it.goal()))
                .findFirst();
        return measured.map(it -> standing.check(member, it.id(), it.aim(), content))
                .orElseGet(() -> new Checked(null, Map.of("kpi", "gate.case.error.kpi")));
    }

    private RankedGoal ranked(Member member, GoalId goal) {
        return goals.of(member).stream()
                .filter(it -> it.id().equals(goal))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ValueCaseId written(
            Member member, ValueCaseId id, GoalId goal, KpiId kpi, CaseVersion wanted, Clock clock) {
        sql.hold(member, "value case");
        Optional<ValueCase> taken = cases.find(member, id);
        return taken.filter(it -> it.says(goal, kpi, wanted))
                .or(() -> cases.same(member, goal, kpi, wanted))
                .map(ValueCase::id)
                .orElseGet(() -> added(
                        member,
                        new ValueCase(member, taken.isPresent() ? fresh() : id, goal, kpi, wanted, clock.instant()),
                        ranked(member, goal).statement(),
                        clock));
    }

    private ValueCaseId added(Member member, ValueCase it, String goal, Clock clock) {
        cases.save(it);
        entries.written(member, it.id(), goal, it.said(), clock);
        return it.id();
    }

    private static ValueCaseId fresh() {
        return new ValueCaseId(TimeOrderedId.next());
    }
}
