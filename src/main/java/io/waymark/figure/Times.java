package io.waymark.figure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes days and times, in the language of the page and the zone of its reader; templates know it as {@code @times}. Where
 * nobody chose a zone it is UTC, which is said.
 */
@Component("times")
public class Times {

    private final Clock clock;

    Times(Clock clock) {
        this.clock = clock;
    }

    /** A day, e.g. "23 November 2026". */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** A day where there is little room, e.g. "23 Nov 2026". */
    public static String shortDay(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** A day of the calendar, the same for everybody. */
    public String day(LocalDate day) {
        return day(day, LocaleContextHolder.getLocale());
    }

    /** A day where there is little room, without its year where that is the year of today: "12 Dec". */
    public String near(LocalDate day, LocalDate today) {
        Locale locale = LocaleContextHolder.getLocale();
        return day.getYear() == today.getYear()
                ? DateTimeFormatter.ofLocalizedPattern("MMMd")
                        .withLocale(locale)
                        .format(day)
                : day(day, locale);
    }

    /** The day of something that happened. */
    public String day(Instant instant) {
        return day(there(instant).toLocalDate());
    }

    /** A day and a time of day, e.g. "23 Nov 2026, 14:02". */
    public String moment(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** Of today the time of day, else the day. */
    public String recent(Instant instant) {
        LocalDate day = there(instant).toLocalDate();
        return day.equals(there(clock.instant()).toLocalDate())
                ? format(instant, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT))
                : shortDay(day, LocaleContextHolder.getLocale());
    }

    private static String format(Instant instant, DateTimeFormatter style) {
        String text = style.withLocale(LocaleContextHolder.getLocale()).format(there(instant));
        return zone().getId().equals("UTC") ? text + " UTC" : text;
    }

    private static ZonedDateTime there(Instant instant) {
        return instant.atZone(zone());
    }

    private static ZoneId zone() {
        return LocaleContextHolder.getTimeZone().toZoneId();
    }
}
