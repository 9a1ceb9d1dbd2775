package io.waymark.measurement.web;

import io.waymark.goal.KpiId;
import io.waymark.measurement.Measuring;
import io.waymark.measurement.Recorded;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One day of a KPI: what was said about it, correcting it, taking it back. */
@Controller
class MeasuredDayController {

    private static final String PATH = "/orgs/{slug}/kpis/{id}/measurements/{day}";

    private final MeasurementPages pages;
    private final Measuring measuring;
    private final Clock clock;

    MeasuredDayController(MeasurementPages pages, Measuring measuring, Clock clock) {
        this.pages = pages;
        this.measuring = measuring;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(Member member, @PathVariable KpiId id, @PathVariable String day) {
        return pages.day(member, id, day).show();
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH + "/corrections")
    ModelAndView correct(
            Member member,
            @PathVariable KpiId id,
            @PathVariable String day,
            CorrectionForm form,
            RedirectAttributes next) {
        DayPage page = pages.day(member, id, day);
        List<FieldProblem> problems = form.problems(page.kpi(), page.day());
        if (!problems.isEmpty()) {
            return page.refused(form, problems).show();
        }
        Recorded result = measuring.correct(
                member,
                id,
                page.day().day(),
                form.seen(),
                Typed.value(form.value(), page.kpi().unit()),
                form.reason(),
                clock);
        return answer(page, form, result, DayPage.Clash.STALE, "corrected", next);
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH + "/withdrawal")
    ModelAndView takeBack(
            Member member,
            @PathVariable KpiId id,
            @PathVariable String day,
            CorrectionForm form,
            RedirectAttributes next) {
        DayPage page = pages.day(member, id, day);
        List<FieldProblem> problems = form.problemsOfReason();
        if (!problems.isEmpty()) {
            return page.refused(form, problems).show();
        }
        Recorded result = measuring.takeBack(member, id, page.day().day(), form.seen(), form.reason(), clock);
        return answer(page, form, result, DayPage.Clash.STALE_BACK, "taken-back", next);
    }

    private static ModelAndView answer(
            DayPage page,
            CorrectionForm form,
            Recorded result,
            DayPage.Clash stale,
            String said,
            RedirectAttributes next) {
        return switch (result) {
            case Recorded.Done it -> {
                next.addFlashAttribute("said", new Said(said, page.day().day()));
                yield new ModelAndView("redirect:/orgs/" + page.member().slug() + "/kpis/"
                        + page.kpi().id() + "/measurements");
            }
            case Recorded.Stale it ->
                DayPage.clash(page.member(), page.kpi(), it.now(), form, stale).show();
            case Recorded.Taken it ->
                DayPage.clash(page.member(), page.kpi(), it.now(), form, stale).show();
            case Recorded.Retired it ->
                DayPage.clash(page.member(), page.kpi(), page.day(), form, DayPage.Clash.RETIRED)
                        .show();
        };
    }
}
