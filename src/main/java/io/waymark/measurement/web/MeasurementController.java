package io.waymark.measurement.web;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The figures of a KPI, and recording one. */
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
    ModelAndView show(Member member, @PathVariable KpiId id, @RequestParam(defaultValue = "") String before) {
        return pages.list(member, id, Typed.day(before, pages.today(member)).orElse(Measurements.END));
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH)
    ModelAndView record(Member member, @PathVariable KpiId id, RecordForm form, RedirectAttributes next) {
        Measure kpi = kpis.of(member, id);
        List<FieldProblem> problems = form.problems(kpi, pages.today(member));
        return problems.isEmpty()
                ? record(member, kpi, form, next)
                : pages.refused(member, kpi, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView record(Member member, Measure kpi, RecordForm form, RedirectAttributes next) {
        LocalDate day = Typed.day(form.day(), pages.today(member)).orElseThrow();
        return switch (measuring.record(
                member, kpi.id(), day, Typed.value(form.value(), kpi.unit()), form.note(), clock)) {
            case Recorded.Done it -> {
                next.addFlashAttribute("said", new Said(it.already() ? "already" : "recorded", day));
                yield new ModelAndView("redirect:/orgs/" + member.slug() + "/kpis/" + kpi.id() + "/measurements");
            }
            case Recorded.Taken it -> taken(member, kpi, it.now(), form);
            case Recorded.Stale it -> taken(member, kpi, it.now(), form);
            case Recorded.Retired it ->
                pages.refused(
                        member,
                        new Measure(kpi.id(), kpi.title(), kpi.unit(), true),
                        form,
                        List.of(FieldProblem.at("value", "kpi.retired", kpi.title())),
                        HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView taken(Member member, Measure kpi, MeasuredDay now, RecordForm form) {
        return DayPage.clash(member, kpi, now, new CorrectionForm(form.value(), form.note(), ""), DayPage.Clash.TAKEN)
                .show();
    }
}
