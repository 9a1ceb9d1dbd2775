package io.waymark.kpi.web;

import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Member;
import java.util.List;

/**
 * Two versions of a KPI side by side.
 *
 * @param mine what was sent, made over the version that stands now
 * @param saved what somebody saved first
 */
record Conflict(Member member, MeasuredKpi saved, KpiForm mine, KpiChoices choices) {

    static Conflict of(Member member, MeasuredKpi saved, KpiForm mine, KpiChoices choices) {
        return new Conflict(member, saved, mine.over(saved.version()), choices);
    }

    public KpiForm theirs() {
        return KpiForm.of(saved);
    }

    /** The fields in which they differ. */
    public List<String> differing() {
        return KpiForm.DEFINING.stream()
                .filter(it -> !mine.text(it).equals(theirs().text(it)))
                .toList();
    }
}
