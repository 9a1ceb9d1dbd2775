package io.waymark.kpi.web;

import io.waymark.figure.Direction;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.goal.KpiId;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Member;
import org.jspecify.annotations.Nullable;

/**
 * The page with the form of a KPI, new or standing.
 *
 * @param kpi null for a new one
 * @param titledSo another one in use that has the title already; null where none has
 */
record KpiFormPage(
        Member member,
        KpiChoices choices,
        @Nullable MeasuredKpi kpi,
        @Nullable KpiId titledSo) {

    KpiFormPage titledSo(KpiId other) {
        return new KpiFormPage(member, choices, kpi, other);
    }

    public Nature[] natures() {
        return Nature.values();
    }

    public Direction[] directions() {
        return Direction.values();
    }

    public Frequency[] frequencies() {
        return Frequency.values();
    }
}
