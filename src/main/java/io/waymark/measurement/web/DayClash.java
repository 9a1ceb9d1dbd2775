package io.waymark.measurement.web;

import io.waymark.figure.Figures;
import io.waymark.figure.Times;
import io.waymark.form.Clash;
import io.waymark.measurement.Measure;
import io.waymark.measurement.MeasuredDay;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What somebody wished for a day of a KPI beside what stands; without a value a day is taken back. */
final class DayClash {

    private static final MessageSourceResolvable TAKEN_BACK =
            new DefaultMessageSourceResolvable("measurement.none.taken-back");

    private DayClash() {}

    /** Somebody else corrected the day first. */
    static Clash stale(Member member, Measure kpi, @Nullable BigDecimal mine, String reason, MeasuredDay now) {
        return about(member, kpi, now.day())
                .line("measurement.list.value", said(kpi, mine), said(kpi, now.value()))
                .line("measurement.list.note", reason, now.now().note())
                .line("measurement.list.who", member.name(), now.now().who())
                .words(mine == null ? "measurement.clash.back" : "form.clash")
                .over(now.now().number());
    }

    /** The KPI was retired meanwhile: what was typed can only be read. */
    static Clash retired(Member member, Measure kpi, LocalDate day, @Nullable BigDecimal mine, String note) {
        return about(member, kpi, day)
                .line("measurement.list.value", said(kpi, mine), null)
                .line("measurement.list.note", note, null)
                .closed("measurement.clash.retired");
    }

    private static Clash about(Member member, Measure kpi, LocalDate day) {
        return Clash.about(
                "goals",
                kpi.title() + ", " + Times.day(day, LocaleContextHolder.getLocale()),
                "/orgs/{slug}/kpis/{id}/measurements",
                member.slug(),
                kpi.id());
    }

    private static Object said(Measure kpi, @Nullable BigDecimal value) {
        return value == null ? TAKEN_BACK : Figures.amount(value, kpi.unit());
    }
}
