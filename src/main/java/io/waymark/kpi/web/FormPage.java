package io.waymark.kpi.web;

import io.waymark.figure.Direction;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.goal.KpiId;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a KPI, new or standing.
 *
 * @param kpi null for a new one
 * @param titledSo another one in use that has the title already; null where none has
 */
record FormPage(
        Member member,
        KpiForm form,
        KpiChoices choices,
        List<Problem> problems,
        @Nullable MeasuredKpi kpi,
        @Nullable KpiId titledSo) {

    public Nature[] natures() {
        return Nature.values();
    }

    public Direction[] directions() {
        return Direction.values();
    }

    public Frequency[] frequencies() {
        return Frequency.values();
    }

    public String text(String field) {
        return form.text(field);
    }

    public @Nullable Message problem(String field) {
        return problems.stream()
                .filter(it -> it.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }
}
