package io.waymark.measurement.web;

import io.waymark.figure.KnownDays;
import io.waymark.figure.Times;
import io.waymark.form.Reply;
import io.waymark.goal.KpiId;
import io.waymark.measurement.Measure;
import io.waymark.measurement.MeasuredDay;
import io.waymark.measurement.Measurements;
import io.waymark.measurement.Measures;
import io.waymark.measurement.Measuring;
import io.waymark.measurement.Recorded;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The figures of a KPI, and recording one. The form carries no key: a day has one figure, so that the same one sent twice finds
 * what the first recorded.
 */
@Controller
class MeasurementController {

    private static final String PATH = "/orgs/{slug}/kpis/{id}/measurements";

    private final MeasurementPages pages;
    private final Measures kpis;
    private final Measuring measuring;
    private final Clock clock;

    MeasurementController(MeasurementPages pages, Measures kpis, Measuring measuring, Clock clock) {
        this.pages = pages;
        this.kpis = kpis;
        this.measuring = measuring;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Reply show(Member member, @PathVariable KpiId id, @RequestParam(defaultValue = "") String before) {
        MeasurementListPage page = pages.list(member, id, KnownDays.read(before).orElse(Measurements.END));
        return Reply.shown(
                MeasurementListPage.VIEW,
                Map.of("page", page, "measurementForm", MeasurementForm.suggested(page.today())));
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH)
    Reply record(Member member, @PathVariable KpiId id, @Valid MeasurementForm form, BindingResult problems) {
        Measure kpi = kpis.of(member, id);
        form.judge(kpi, member.today(clock), problems);
        return problems.hasErrors()
                ? Reply.refused(
                        MeasurementListPage.VIEW, problems, Map.of("page", pages.list(member, id, Measurements.END)))
                : record(member, kpi, form);
    }

    private Reply record(Member member, Measure kpi, MeasurementForm form) {
        LocalDate day = form.day(member.today(clock));
        return switch (measuring.record(member, kpi.id(), day, form.figure(), form.note(), clock)) {
            case Recorded.Done it ->
                Reply.to(PATH, member.slug(), kpi.id())
                        .saying(
                                it.already() ? "measurement.said.already" : "measurement.said.recorded",
                                Times.day(day, LocaleContextHolder.getLocale()));
            case Recorded.Taken it -> taken(member, kpi, it.now(), form);
            case Recorded.Stale it -> taken(member, kpi, it.now(), form);
            case Recorded.Retired it -> Reply.clash(DayClash.retired(member, kpi, day, form.figure(), form.note()));
        };
    }

    /** Another figure replaces one only with a reason, which the page of the day asks for. */
    private static Reply taken(Member member, Measure kpi, MeasuredDay now, MeasurementForm form) {
        CorrectionForm correction = CorrectionForm.of(form.figure(), form.note(), now);
        return Reply.shown(DayPage.VIEW, Map.of("page", new DayPage(member, kpi, now), "correctionForm", correction))
                .late("measurement.day.taken");
    }
}
