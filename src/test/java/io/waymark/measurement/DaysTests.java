package io.waymark.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-03       | 2026-11-03
            2026-1-3         | 2026-01-03
            2026/11/03       | 2026-11-03
            3.11.2026        | 2026-11-03
            03.11.2026       | 2026-11-03
            3. 11. 2026      | 2026-11-03
            3 Nov 2026       | 2026-11-03
            3 november 2026  | 2026-11-03
            3-Sept-2026      | 2026-09-03
            November 3, 2026 | 2026-11-03
            25/11/2026       | 2026-11-25
            10/25/2026       | 2026-10-25
            7/7/2026         | 2026-07-07
            1970-01-01       | 1970-01-01
            2026-11-25       | 2026-11-25
            """)
    void aDayIsReadHoweverPeopleWriteIt(String text, LocalDate day) {
        assertThat(Days.read(text, TODAY)).isEqualTo(new Days.Read(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''           | missing
            3/11/2026    | ambiguous
            2026-11-26   | future
            1969-12-31   | past
            2026-02-30   | no-such-day
            31.4.2026    | no-such-day
            2026-13-01   | no-such-day
            13/13/2026   | no-such-day
            46329        | counted
            03-02-2026   | ambiguous
            3.11.26      | unreadable
            3 Foo 2026   | unreadable
            yesterday    | unreadable
            2026-11      | unreadable
            +999999999-12-31 | unreadable
            """)
    void whatIsNoDayOrCouldBeTwoIsRefused(String text, String why) {
        assertThat(Days.read(text, TODAY)).isEqualTo(new Days.Refused(why));
    }
}
