package io.waymark.measurement.web;

import io.waymark.figure.Figures;
import io.waymark.form.Reply;
import io.waymark.goal.KpiId;
import io.waymark.measurement.MeasuredDay;
import io.waymark.measurement.Measuring;
import io.waymark.measurement.Recorded;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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
    Reply show(Member member, @PathVariable KpiId id, @PathVariable String day) {
        DayPage page = pages.day(member, id, day);
        return Reply.shown(DayPage.VIEW, Map.of("page", page, "correctionForm", CorrectionForm.of(page.day())));
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH + "/corrections")
    Reply correct(
            Member member,
            @PathVariable KpiId id,
            @PathVariable String day,
            @Valid CorrectionForm form,
            BindingResult problems) {
        DayPage page = pages.day(member, id, day);
        form.judge(page.kpi(), page.day(), problems);
        if (problems.hasErrors()) {
            return refused(page, problems);
        }
        Recorded result =
                measuring.correct(member, id, page.day().day(), form.seen(), form.figure(), form.reason(), clock);
        return answer(page, form.figure(), form.reason(), result, "measurement.said.corrected");
    }

    @Needs(Right.RECORD_MEASUREMENTS)
    @PostMapping(PATH + "/withdrawal")
    Reply takeBack(
            Member member,
            @PathVariable KpiId id,
            @PathVariable String day,
            @Valid @ModelAttribute("correctionForm") DayWithdrawalForm form,
            BindingResult problems) {
        DayPage page = pages.day(member, id, day);
        if (problems.hasErrors()) {
            return refused(page, problems);
        }
        MeasuredDay before = page.day();
        Recorded result = measuring.takeBack(member, id, before.day(), form.seen(), form.reason(), clock);
        Reply reply = answer(page, null, form.reason(), result, "measurement.said.taken-back");
        return before.value() == null ? reply : reply.undoneBy(corrections(member, id, before), again(before, form));
    }

    private static String corrections(Member member, KpiId id, MeasuredDay day) {
        return "/orgs/" + member.slug() + "/kpis/" + id + "/measurements/" + day.day() + "/corrections";
    }

    /** The correction that says again what was taken back, with the reason for which it was taken back. */
    private static Map<String, ?> again(MeasuredDay day, DayWithdrawalForm form) {
        return Map.of(
                "value",
                Figures.exact(Objects.requireNonNull(day.value())).toPlainString(),
                "reason",
                form.reason(),
                "version",
                form.seen() + 1);
    }

    private static Reply refused(DayPage page, BindingResult problems) {
        return Reply.refused(DayPage.VIEW, problems, Map.of("page", page));
    }

    /** @param mine null where the day was to be taken back */
    private static Reply answer(DayPage page, @Nullable BigDecimal mine, String reason, Recorded result, String done) {
        return switch (result) {
            case Recorded.Done it ->
                Reply.to(
                                "/orgs/{slug}/kpis/{id}/measurements",
                                page.member().slug(),
                                page.kpi().id())
                        .saying(done, page.writtenDay());
            case Recorded.Taken it -> Reply.clash(DayClash.stale(page.member(), page.kpi(), mine, reason, it.now()));
            case Recorded.Stale it -> Reply.clash(DayClash.stale(page.member(), page.kpi(), mine, reason, it.now()));
            case Recorded.Retired it ->
                Reply.clash(
                        DayClash.retired(page.member(), page.kpi(), page.day().day(), mine, reason));
        };
    }
}
