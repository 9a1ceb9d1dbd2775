package io.waymark.value;

import io.waymark.form.SelectOption;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.outcome.KpiFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value case in the writing: first its goal, then the KPI, then what the KPI showed.
 *
 * @param goal null until one was chosen
 * @param kpis those under the goal
 * @param kpi null until one was chosen; the only one chooses itself
 * @param readings what the KPI showed, to choose from
 */
record NewCasePage(
        Member member,
        List<RankedGoal> goals,
        @Nullable RankedGoal goal,
        List<KpiFacts> kpis,
        @Nullable KpiFacts kpi,
        List<SelectOption> readings) {

    public boolean editable() {
        return member.may(Right.WRITE_VALUE_CASES);
    }

    /** Whether there is something to compare. */
    public boolean comparable() {
        return readings.size() > 1;
    }

    public List<SelectOption> goalChoices() {
        return goals.stream()
                .map(it -> new SelectOption(it.id(), it.rank() + ". " + it.statement()))
                .toList();
    }

    public List<SelectOption> kpiChoices() {
        return kpis.stream().map(it -> new SelectOption(it.id(), it.title())).toList();
    }
}
