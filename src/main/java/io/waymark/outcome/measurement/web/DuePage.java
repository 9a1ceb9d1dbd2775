package io.waymark.outcome.measurement.web;

import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Which KPIs wait for a figure.
 *
 * @param rows what is overdue for longest first
 * @param mine whether only those of the member are shown
 */
record DuePage(Member member, List<DueRow> rows, boolean mine) {

    private static final Comparator<DueRow> ORDER = Comparator.comparing(DueRow::state)
            .thenComparing(it -> Objects.requireNonNullElse(it.due(), LocalDate.EPOCH));

    static DuePage of(Member member, List<DueRow> rows, boolean mine) {
        return new DuePage(
                member,
                rows.stream()
                        .filter(it -> !mine || member.person().equals(it.kpi().owner()))
                        .sorted(ORDER)
                        .toList(),
                mine);
    }

    public long overdue() {
        return count(DueRow.State.OVERDUE);
    }

    public long never() {
        return count(DueRow.State.NEVER);
    }

    private long count(DueRow.State state) {
        return rows.stream().filter(it -> it.state() == state).count();
    }
}
