package io.waymark.roadmap.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A calendar as RFC 5545 wants it. */
class CalendarTextTests {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    @Test
    void anEventOfADayEndsBeforeTheNextOne() {
        assertThat(text("Log files", "Planned"))
                .contains("\r\nBEGIN:VEVENT\r\nUID:1@waymark\r\nDTSTAMP:20261130T120000Z\r\nSEQUENCE:3\r\n"
                        + "DTSTART;VALUE=DATE:20270331\r\nDTEND;VALUE=DATE:20270401\r\nSUMMARY:Log files\r\n")
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                // A method would need an organiser (RFC 5546).
                .doesNotContain("METHOD");
    }

    @Test
    void textIsEscaped() {
        assertThat(text("a,b;c\\d", "one\r\ntwo\u0007"))
                .contains("SUMMARY:a\\,b\\;c\\\\d\r\n")
                .contains("DESCRIPTION:one\\ntwo\r\n");
    }

    @Test
    void nobodyWritesALineOfTheirOwn() {
        assertThat(text("x\nATTENDEE:mailto:eve@example.org", "\u0085BEGIN:VALARM")
                        .split("\r\n"))
                .noneMatch(it -> it.startsWith("ATTENDEE") || it.startsWith("BEGIN:VALARM"));
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndFoldingLosesNothing() {
        String title = "Größe 漢字 🙂 ".repeat(30).strip();
        String text = text(title, "");
        List<String> lines = List.of(text.split("\r\n"));
        assertThat(lines)
                .allSatisfy(
                        it -> assertThat(it.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }

    private static String text(String title, String about) {
        CalendarText calendar = new CalendarText("Roadmap");
        calendar.event("1@waymark", 3, NOON, DAY, title, about, "https://waymark.example/1");
        return calendar.end();
    }
}
