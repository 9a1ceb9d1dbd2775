package io.waymark.measurement.web;

import io.waymark.figure.Figures;
import io.waymark.figure.Times;
import io.waymark.measurement.Measure;
import io.waymark.measurement.MeasuredDay;
import io.waymark.organisation.Member;
import java.math.BigDecimal;
import org.springframework.context.i18n.LocaleContextHolder;

/** One day of a KPI with all that was said about it. */
record DayPage(Member member, Measure kpi, MeasuredDay day) {

    static final String VIEW = "measurement/day";

    /** For the title of the page, whose expressions may not reach for beans. */
    public String writtenDay() {
        return Times.day(day.day(), LocaleContextHolder.getLocale());
    }

    public String figure(BigDecimal value) {
        return Figures.number(value);
    }
}
