package io.waymark.measurement.web;

import io.waymark.goal.KpiId;
import io.waymark.measurement.Measure;
import io.waymark.measurement.Measurements;
import io.waymark.measurement.Measures;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

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

    LocalDate today(Member member) {
        return member.today(clock);
    }

    @Transactional(readOnly = true)
    public ModelAndView list(Member member, KpiId kpi, LocalDate before) {
        return show(
                list(member, kpis.of(member, kpi), before, RecordForm.suggested(today(member)), List.of()),
                HttpStatus.OK);
    }

    /** The newest days below a figure that cannot be taken. */
    @Transactional(readOnly = true)
    public ModelAndView refused(
            Member member, Measure kpi, RecordForm typed, List<FieldProblem> problems, HttpStatus status) {
        return show(list(member, kpi, Measurements.END, typed, problems), status);
    }

    /**
     * One day.
     *
     * @throws NotFound where nothing was ever said about it
     */
    @Transactional(readOnly = true)
    public DayPage day(Member member, KpiId kpi, String day) {
        LocalDate named = Typed.day(day, today(member)).orElseThrow(NotFound::new);
        return DayPage.of(member, kpis.of(member, kpi), measurements.of(member, kpi, named));
    }

    private MeasurementListPage list(
            Member member, Measure kpi, LocalDate before, RecordForm form, List<FieldProblem> problems) {
        return new MeasurementListPage(
                member,
                kpi,
                measurements.before(member, kpi.id(), before),
                before.equals(Measurements.END),
                today(member),
                form,
                problems);
    }

    private static ModelAndView show(MeasurementListPage page, HttpStatus status) {
        return new ModelAndView("measurement/list", Map.of("page", page), status);
    }
}
