package io.waymark.measurement.web;

import io.waymark.figure.KnownDays;
import io.waymark.goal.KpiId;
import io.waymark.measurement.Measurements;
import io.waymark.measurement.Measures;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures of one KPI, a page of days or a day: two statements. */
@Component
class MeasurementPages {

    private final Measures kpis;
    private final Measurements measurements;
    private final Clock clock;

    MeasurementPages(Measures kpis, Measurements measurements, Clock clock) {
        this.kpis = kpis;
        this.measurements = measurements;
        this.clock = clock;
    }

    /** The days before this one. */
    @Transactional(readOnly = true)
    public MeasurementListPage list(Member member, KpiId kpi, LocalDate before) {
        return new MeasurementListPage(
                member,
                kpis.of(member, kpi),
                measurements.before(member, kpi, before),
                before.equals(Measurements.END),
                member.today(clock));
    }

    /**
     * One day.
     *
     * @throws NotFound where nothing was ever said about it
     */
    @Transactional(readOnly = true)
    public DayPage day(Member member, KpiId kpi, String day) {
        LocalDate named = KnownDays.read(day).orElseThrow(NotFound::new);
        return new DayPage(member, kpis.of(member, kpi), measurements.of(member, kpi, named));
    }
}
