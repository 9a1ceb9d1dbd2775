package io.waymark.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 30);

    /** Counted one by one, the slow way. */
    @Test
    void theyAreMondaysToFridaysOneAfterTheOther() {
        WorkingDays days = new WorkingDays(WEDNESDAY);
        List<LocalDate> counted = WEDNESDAY
                .datesUntil(WEDNESDAY.plusYears(2))
                .filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
        for (int number = 0; number < counted.size(); number++) {
            assertThat(days.day(number)).isEqualTo(counted.get(number));
            assertThat(days.number(counted.get(number))).isEqualTo(number);
        }
    }

    @Test
    void aWeekendIsTheMondayAfter() {
        WorkingDays days = new WorkingDays(LocalDate.of(2027, 1, 2));
        assertThat(days.day(0)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(days.number(LocalDate.of(2027, 1, 10))).isEqualTo(5);
        assertThat(days.number(LocalDate.of(2027, 1, 1))).isEqualTo(-1);
    }

    @Test
    void aQuarterEndsOnItsLastWorkingDay() {
        assertThat(new WorkingDays(WEDNESDAY).last(new Quarter(2026, 4))).isEqualTo(1);
    }
}
