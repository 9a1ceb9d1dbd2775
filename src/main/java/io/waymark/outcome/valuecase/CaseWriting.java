package io.waymark.outcome.valuecase;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Role;
import io.waymark.outcome.GoalId;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.KpiId;
import io.waymark.outcome.OutcomeTrees;
import io.waymark.outcome.RankedGoal;
import io.waymark.outcome.RankedGoals;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing value cases, changing and withdrawing them; each call is one transaction with its activity entry. */
@Component
public class CaseWriting {

    private static final String SUBJECT = "value-case";

    private final ValueCases cases;
    private final CaseRows rows;
    private final Standing standing;
    private final RankedGoals goals;
    private final OutcomeTrees trees;
    private final ActivityRecord activity;

    CaseWriting(
            ValueCases cases,
            CaseRows rows,
            Standing standing,
            RankedGoals goals,
            OutcomeTrees trees,
            ActivityRecord activity) {
        this.cases = cases;
        this.rows = rows;
        this.standing = standing;
        this.goals = goals;
        this.trees = trees;
        this.activity = activity;
    }

    /** Whether the member writes value cases; everyone in the organisation reads them. */
    public static boolean writtenBy(Member member) {
        return member.is(Role.LEAD, Role.ADMINISTRATOR, Role.EXECUTIVE);
    }

    static void mustBeWrittenBy(Member member) {
        member.mustBe(Role.LEAD, Role.ADMINISTRATOR, Role.EXECUTIVE);
    }

    /**
     * Writes a case about a ranked goal and one of its KPIs. The same case written twice is one.
     *
     * @throws NotFound where the goal is missing, not ranked or another tenant's
     */
    @Transactional
    public CaseResult write(Member member, GoalId goal, @Nullable KpiId kpi, CaseContent content, Clock clock) {
        mustBeWrittenBy(member);
        RankedGoal its = goals.of(member).stream()
                .filter(it -> it.id().equals(goal))
                .findFirst()
                .orElseThrow(NotFound::new);
        Optional<KpiFacts> measured = trees.kpis(member).stream()
                .filter(it -> it.id().equals(kpi) && goal.equals(it.goal()))
                .findFirst();
        if (measured.isEmpty()) {
            return new CaseResult.Refused(Map.of("kpi", "gate.case.error.kpi"));
        }
        Checked checked = check(member, measured.get().id(), measured.get().aim(), content);
        if (checked.wrong()) {
            return new CaseResult.Refused(checked.problems());
        }
        return rows.same(member, its.id(), measured.get().id(), checked)
                .<CaseResult>map(CaseResult.Done::new)
                .orElseGet(() -> {
                    ValueCaseId id = rows.add(member, its.id(), measured.get().id(), checked, clock.instant());
                    note(member, "activity.value-case.written", cases.of(member, id), Map.of(), clock);
                    return new CaseResult.Done(id);
                });
    }

    /**
     * Changes what a case says, which needs new signatures.
     *
     * @throws NotFound where the case is missing or another tenant's
     */
    @Transactional
    public CaseResult change(Member member, ValueCaseId id, int seen, CaseContent content, Clock clock) {
        mustBeWrittenBy(member);
        ValueCase before = rows.held(member, id);
        Checked checked = check(member, before.kpi().id(), before.kpi().aim(), content);
        if (checked.wrong() || before.withdrawn()) {
            return new CaseResult.Refused(
                    before.withdrawn() ? Map.of("form", "gate.case.error.withdrawn") : checked.problems());
        }
        if (checked.says(before)) {
            return new CaseResult.Done(id);
        }
        if (before.version() != seen) {
            return new CaseResult.Stale(before);
        }
        rows.change(member, id, checked, clock.instant());
        note(member, "activity.value-case.changed", cases.of(member, id), fields(before), clock);
        return new CaseResult.Done(id);
    }

    /**
     * Takes a case out of use.
     *
     * @throws NotFound where the case is missing or another tenant's
     */
    @Transactional
    public CaseResult withdraw(Member member, ValueCaseId id, int seen, Clock clock) {
        mustBeWrittenBy(member);
        ValueCase before = rows.held(member, id);
        if (before.withdrawn()) {
            return new CaseResult.Done(id);
        }
        if (before.version() != seen) {
            return new CaseResult.Stale(before);
        }
        rows.withdraw(member, id, clock.instant());
        note(member, "activity.value-case.withdrawn", before, Map.of(), clock);
        return new CaseResult.Done(id);
    }

    private Checked check(Member member, KpiId kpi, io.waymark.outcome.Aim aim, CaseContent content) {
        BigDecimal before = standing.on(member, kpi, content.before()).orElse(null);
        BigDecimal after = standing.on(member, kpi, content.after()).orElse(null);
        return new Checked(content, before, after, CaseCheck.problems(content, aim, before, after));
    }

    private void note(Member member, String what, ValueCase its, Map<String, String> before, Clock clock) {
        activity.add(member, clock.instant(), what, SUBJECT, its.id().value(), before, fields(its));
    }

    private static Map<String, String> fields(ValueCase it) {
        return Map.of(
                "title", it.goal().statement(),
                "before", it.before().day() + ": " + it.before().value().toPlainString(),
                "after", it.after().day() + ": " + it.after().value().toPlainString(),
                "target", it.target(),
                "changed", it.whatChanged());
    }
}
