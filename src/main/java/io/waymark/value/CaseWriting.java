package io.waymark.value;

import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
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
    private final CaseRows rows;
    private final CaseStanding standing;
    private final RankedGoals goals;
    private final OutcomeTrees trees;
    private final CaseEntries entries;

    CaseWriting(
            ValueCases cases,
            CaseRows rows,
            CaseStanding standing,
            RankedGoals goals,
            OutcomeTrees trees,
            CaseEntries entries) {
        this.cases = cases;
        this.rows = rows;
        this.standing = standing;
        this.goals = goals;
        this.trees = trees;
        this.entries = entries;
    }

    /**
     * Writes a case about a ranked goal and one of its KPIs, in one transaction with its activity entry. The same case
     * written twice is one.
     *
     * @throws NotFound where the goal is missing, not ranked or another tenant's
     */
    @Transactional
    public CaseResult write(Member member, GoalId goal, @Nullable KpiId kpi, CaseContent content, Clock clock) {
        member.must(Right.WRITE_VALUE_CASES);
        Optional<KpiFacts> measured = kpi(member, goal, kpi);
        if (measured.isEmpty()) {
            return new CaseResult.Refused(Map.of("kpi", "gate.case.error.kpi"));
        }
        Checked wish =
                standing.check(member, measured.get().id(), measured.get().aim(), content);
        return wish.wrong()
                ? new CaseResult.Refused(wish.problems())
                : new CaseResult.Done(written(member, goal, measured.get().id(), wish, clock));
    }

    private Optional<KpiFacts> kpi(Member member, GoalId goal, @Nullable KpiId kpi) {
        if (goals.of(member).stream().noneMatch(it -> it.id().equals(goal))) {
            throw new NotFound();
        }
        return trees.kpis(member).stream()
                .filter(it -> it.id().equals(kpi) && goal.equals(it.goal()))
                .findFirst();
    }

    private ValueCaseId written(Member member, GoalId goal, KpiId kpi, Checked wish, Clock clock) {
        Optional<ValueCaseId> before = rows.same(member, goal, kpi, wish);
        if (before.isPresent()) {
            return before.get();
        }
        ValueCaseId id = rows.add(member, goal, kpi, wish, clock.instant());
        entries.note(member, "activity.value-case.written", Map.of(), cases.of(member, id), clock);
        return id;
    }
}
