package io.waymark.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Frequency;
import io.waymark.figure.Reading;
import io.waymark.kpi.KpiCourse.Stop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KpiCourseTests {

    private static final BigDecimal ONE = BigDecimal.ONE;

    @Test
    void aSkippedMonthIsAStopWithoutAValueAndNoZero() {
        assertThat(course(day(1, 3), day(3, 20)))
                .containsExactly(stop(day(1, 3)), new Stop(day(2, 3), null), stop(day(3, 20)));
    }

    @Test
    void aLateReadingFillsItsMonth() {
        assertThat(course(day(1, 3), day(3, 3))).hasSize(2);
        assertThat(course(day(1, 31), day(3, 1))).hasSize(2);
    }

    @Test
    void aLongSilenceIsManyStops() {
        assertThat(course(day(1, 1), day(6, 1))).extracting(Stop::value).containsExactly(ONE, null, null, null, ONE);
    }

    @Test
    void onlyTheNewestStopsAreKept() {
        var stops = KpiCourse.of(Frequency.WEEKLY, readings(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1)), 12);
        assertThat(stops).hasSize(12);
        assertThat(stops.getLast().value()).isEqualTo(ONE);
    }

    @Test
    void nothingMeasuredIsNoCourse() {
        assertThat(course()).isEmpty();
    }

    private static List<Stop> course(LocalDate... days) {
        return KpiCourse.of(Frequency.MONTHLY, readings(days), 12);
    }

    private static List<Reading> readings(LocalDate... days) {
        return List.of(days).stream().map(it -> new Reading(it, ONE)).toList();
    }

    private static Stop stop(LocalDate day) {
        return new Stop(day, ONE);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
