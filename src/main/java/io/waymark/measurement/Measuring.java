package io.waymark.measurement;

import io.waymark.figure.KnownDays;
import io.waymark.goal.KpiId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with the figures of a KPI, one at a time; each call is one transaction with its activity entry. A wish
 * that is fulfilled already is done, so that a form may be sent twice.
 */
@Component
public class Measuring {

    /** Longest note of a figure, in characters. */
    public static final int NOTE = 500;

    /** Longest reason for a correction, in characters. */
    public static final int REASON = 400;

    /** No figure is older. */
    public static final LocalDate FIRST_DAY = KnownDays.FIRST;

    private final Measures kpis;
    private final Measurements measurements;
    private final ActivityRecord activity;

    Measuring(Measures kpis, Measurements measurements, ActivityRecord activity) {
        this.kpis = kpis;
        this.measurements = measurements;
        this.activity = activity;
    }

    /**
     * Records the figure of a day.
     *
     * @throws NotFound where the KPI is missing or another tenant's
     * @throws IllegalArgumentException where the day is to come or long past
     */
    @Transactional
    public Recorded record(Member member, KpiId id, LocalDate day, BigDecimal value, String note, Clock clock) {
        Measure kpi = open(member, id, day, clock);
        if (kpi.retired()) {
            return new Recorded.Retired();
        }
        NewMeasurement wish = new NewMeasurement(id, day, 1, value, note.strip());
        if (measurements.add(member, Set.of(wish), clock.instant(), null) == 0) {
            MeasuredDay now = measurements.of(member, id, day);
            return now.says(value) ? new Recorded.Done(true) : new Recorded.Taken(now);
        }
        entry(member, "activity.measurement.recorded", kpi, wish, Map.of(), clock);
        return new Recorded.Done(false);
    }

    /**
     * Replaces what stands for a day.
     *
     * @param seen the revision that the member looked at
     * @throws NotFound where the KPI is missing or another tenant's, or nothing was ever said about the day
     */
    @Transactional
    public Recorded correct(
            Member member, KpiId id, LocalDate day, int seen, BigDecimal value, String reason, Clock clock) {
        Measure kpi = open(member, id, day, clock);
        MeasuredDay now = measurements.of(member, id, day);
        if (now.says(value)) {
            return new Recorded.Done(true);
        }
        NewMeasurement wish = new NewMeasurement(id, day, seen + 1, value, reason.strip());
        return replace(member, kpi, now, wish, "activity.measurement.corrected", clock);
    }

    /** Takes back what stands for a day, which then has no figure; else as above. */
    @Transactional
    public Recorded takeBack(Member member, KpiId id, LocalDate day, int seen, String reason, Clock clock) {
        Measure kpi = open(member, id, day, clock);
        MeasuredDay now = measurements.of(member, id, day);
        if (now.takenBack()) {
            return new Recorded.Done(true);
        }
        NewMeasurement wish = new NewMeasurement(id, day, seen + 1, null, reason.strip());
        return replace(member, kpi, now, wish, "activity.measurement.taken-back", clock);
    }

    private Recorded replace(
            Member member, Measure kpi, MeasuredDay before, NewMeasurement wish, String what, Clock clock) {
        if (kpi.retired()) {
            return new Recorded.Retired();
        }
        if (before.now().number() + 1 != wish.revision()
                || measurements.add(member, Set.of(wish), clock.instant(), null) == 0) {
            return new Recorded.Stale(measurements.of(member, kpi.id(), wish.day()));
        }
        entry(member, what, kpi, wish, fields(before.value()), clock);
        return new Recorded.Done(false);
    }

    private Measure open(Member member, KpiId id, LocalDate day, Clock clock) {
        member.must(Right.RECORD_MEASUREMENTS);
        if (day.isBefore(FIRST_DAY) || day.isAfter(member.today(clock))) {
            throw new IllegalArgumentException("Not a day to measure: " + day);
        }
        Measure kpi = kpis.of(member, id);
        return kpis.inUse(member, Set.of(id)) ? kpi : kpi.asRetired();
    }

    private void entry(
            Member member, String what, Measure kpi, NewMeasurement wish, Map<String, String> before, Clock clock) {
        Map<String, String> after = new HashMap<>(fields(wish.value()));
        after.putAll(Map.of("title", kpi.title(), "day", wish.day().toString(), "note", wish.note()));
        activity.add(member, clock.instant(), what, "kpi", kpi.id().value(), before, after);
    }

    private static Map<String, String> fields(@Nullable BigDecimal value) {
        return value == null ? Map.of() : Map.of("value", value.toPlainString());
    }
}
