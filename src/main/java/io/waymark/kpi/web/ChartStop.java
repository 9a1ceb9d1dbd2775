package io.waymark.kpi.web;

import io.waymark.figure.Times;
import io.waymark.kpi.KpiCourse;
import io.waymark.kpi.MeasuredKpi;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/** One stop of a figure's course, as charts take it. */
record ChartStop(LocalDate day, String label, OptionalDouble value) {

    static Stream<ChartStop> of(MeasuredKpi kpi, int most) {
        return KpiCourse.of(kpi.definition().frequency(), kpi.readings(), most).stream()
                .map(ChartStop::of);
    }

    private static ChartStop of(KpiCourse.Stop stop) {
        return new ChartStop(
                stop.day(),
                Times.shortDay(stop.day(), LocaleContextHolder.getLocale()),
                stop.value() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(stop.value().doubleValue()));
    }
}
