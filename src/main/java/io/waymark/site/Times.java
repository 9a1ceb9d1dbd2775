package io.waymark.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Dates and times in words. The server does not know where the reader is, so it writes UTC and says so; the page's script
 * puts {@code time} elements into the reader's own zone.
 */
@Component("times")
public class Times {

    /** A day, e.g. "23 November 2026". */
    public String day(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    }

    /** A day of the calendar, the same for everybody. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(day);
    }

    /** A day and a time of day with its zone. */
    public String moment(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)) + " UTC";
    }

    private static String format(Instant instant, DateTimeFormatter style) {
        return style.withLocale(LocaleContextHolder.getLocale()).format(instant.atZone(ZoneOffset.UTC));
    }
}
