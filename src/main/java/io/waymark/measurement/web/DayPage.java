package io.waymark.measurement.web;

import io.waymark.figure.Figures;
import io.waymark.figure.Times;
import io.waymark.measurement.Measure;
import io.waymark.measurement.MeasuredDay;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * One day of a KPI with all that was said about it, and the form to correct it.
 *
 * @param clash what the member's wish met; its words are asked for by this name
 */
record DayPage(
        Member member, Measure kpi, MeasuredDay day, CorrectionForm form, List<FieldProblem> problems, Clash clash) {

    /** Whether a wish met something that the member did not know. */
    enum Clash {
        NONE,
        /** A figure was to be recorded, and the day has another. */
        TAKEN,
        /** A figure was to be corrected, and somebody else did it first. */
        STALE,
        /** The day was to be taken back, and somebody else changed it first. */
        STALE_BACK,
        /** The KPI was retired meanwhile. */
        RETIRED
    }

    static DayPage of(Member member, Measure kpi, MeasuredDay day) {
        return new DayPage(member, kpi, day, CorrectionForm.of(day), List.of(), Clash.NONE);
    }

    DayPage refused(CorrectionForm typed, List<FieldProblem> wrong) {
        return new DayPage(member, kpi, day, typed, wrong, Clash.NONE);
    }

    static DayPage clash(Member member, Measure kpi, MeasuredDay now, CorrectionForm typed, Clash clash) {
        return new DayPage(member, kpi, now, typed.over(now), List.of(), clash);
    }

    ModelAndView show() {
        HttpStatus clashed = clash == Clash.NONE ? HttpStatus.OK : HttpStatus.CONFLICT;
        return new ModelAndView(
                "measurement/day",
                Map.of("page", this),
                problems.isEmpty() ? clashed : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What the member wished the figure to be, for readers; as typed where it is none. */
    public String wished() {
        return Typed.valueProblem(form.value(), kpi.unit()).isPresent()
                ? form.value()
                : Figures.number(Typed.value(form.value(), kpi.unit()));
    }

    public @Nullable FieldProblem problem(String field) {
        return problems.stream()
                .filter(it -> it.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public boolean clashed() {
        return clash != Clash.NONE;
    }

    /** For the title of the page, whose expressions may not reach for beans. */
    public String writtenDay() {
        return Times.day(day.day(), LocaleContextHolder.getLocale());
    }

    public String figure(BigDecimal value) {
        return Figures.number(value);
    }
}
