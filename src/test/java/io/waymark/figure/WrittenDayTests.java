package io.waymark.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDayTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-25 00:00:00       | 2026-04-25
            2026-04-27T00:00:00+02:00 | 2026-04-27
            2026-04-27T23:30:00.000Z  | 2026-04-27
            25/4/2026 1:30 PM         | 2026-04-25
            25-04-2026                | 2026-04-25
            25 / 04 / 2026            | 2026-04-25
            ٢٠٢٦-٠٤-٢٥                | 2026-04-25
            ２５.４.２０２６           | 2026-04-25
            """)
    void aTimeBehindADayAndDigitsOfAnyScriptAreRead(String text, LocalDate day) {
        assertThat(WrittenDay.read(text, DayOrder.EITHER)).isEqualTo(new WrittenDay.Known(day));
    }

    @Test
    void twoNumbersThatCouldBeTheDayAreTold() {
        assertThat(WrittenDay.read("03-02-2026", DayOrder.EITHER))
                .isEqualTo(new WrittenDay.TwoDays(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 3, 2)));
        assertThat(WrittenDay.read("03-02-2026", DayOrder.DAY_FIRST))
                .isEqualTo(new WrittenDay.Known(LocalDate.of(2026, 2, 3)));
        assertThat(WrittenDay.read("03-02-2026", DayOrder.MONTH_FIRST))
                .isEqualTo(new WrittenDay.Known(LocalDate.of(2026, 3, 2)));
    }

    @Test
    void aColumnTellsItsOrderWhereOneOfItsDaysDoes() {
        assertThat(DayOrder.of(List.of("31/01/2026", "28/02/2026", "01/03/2026")))
                .isEqualTo(DayOrder.DAY_FIRST);
        assertThat(DayOrder.of(List.of("01/31/2026", "03-01-2026", "2026-01-01")))
                .isEqualTo(DayOrder.MONTH_FIRST);
        assertThat(DayOrder.allowed(List.of("01/03/2026", "02/03/2026"))).hasSize(2);
        assertThat(DayOrder.allowed(List.of("01/31/2026", "31/01/2026"))).isEmpty();
    }
}
