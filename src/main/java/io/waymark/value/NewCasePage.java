package io.waymark.value;

import io.waymark.figure.Reading;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.outcome.KpiFacts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value case in the writing: first its goal, then the KPI, then what the KPI showed.
 *
 * @param goal null until one was chosen
 * @param kpis those under the goal
 * @param kpi null until one was chosen; the only one chooses itself
 * @param readings what the KPI showed, the oldest first
 * @param problems field to message key
 */
record NewCasePage(
        Member member,
        List<RankedGoal> goals,
        @Nullable RankedGoal goal,
        List<KpiFacts> kpis,
        @Nullable KpiFacts kpi,
        List<Reading> readings,
        CaseForm form,
        Map<String, String> problems) {

    public boolean editable() {
        return member.may(Right.WRITE_VALUE_CASES);
    }

    /** Whether there is something to compare. */
    public boolean comparable() {
        return readings.size() > 1;
    }

    /** The figures to choose from, the newest first. */
    public List<Reading> choices() {
        return readings.reversed();
    }
}
