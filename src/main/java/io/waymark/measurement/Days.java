package io.waymark.measurement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads days as people write and paste them; what could be two days is refused, never guessed. */
public final class Days {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\.?[\\s-]+([a-zA-Z]{3,9})\\.?[\\s,-]+(\\d{4})");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("([a-zA-Z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern COUNTED = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final int LONGEST = 40;
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Days() {}

    /** What a text says. */
    public sealed interface ReadDay {}

    /** A day that can be measured. */
    public record Read(LocalDate day) implements ReadDay {}

    /** Why it cannot be taken; {@code message} ends the key of the words. */
    public record Refused(String message) implements ReadDay {}

    /**
     * Reads a day: 2026-11-03, 3.11.2026, 3 Nov 2026, and 25/11/2026 where only one of the numbers can be the month.
     *
     * @param today no day after it has a figure yet
     */
    public static ReadDay read(String text, LocalDate today) {
        String given = text.strip();
        if (given.isEmpty()) {
            return new Refused("missing");
        }
        return written(given) instanceof Read read ? withinReach(read, today) : written(given);
    }

    private static ReadDay withinReach(Read read, LocalDate today) {
        if (read.day().isAfter(today)) {
            return new Refused("future");
        }
        return read.day().isBefore(Measuring.FIRST_DAY) ? new Refused("past") : read;
    }

    private static ReadDay written(String given) {
        if (given.length() > LONGEST) {
            return new Refused("unreadable");
        }
        Matcher form = YEAR_FIRST.matcher(given);
        if (form.matches()) {
            return day(form.group(1), number(form.group(2)), form.group(3));
        }
        form = DAY_FIRST.matcher(given);
        if (form.matches()) {
            return day(form.group(3), number(form.group(2)), form.group(1));
        }
        form = IN_WORDS.matcher(given);
        if (form.matches()) {
            return day(form.group(3), month(form.group(2)), form.group(1));
        }
        form = MONTH_IN_WORDS.matcher(given);
        if (form.matches()) {
            return day(form.group(3), month(form.group(1)), form.group(2));
        }
        form = SLASHES.matcher(given);
        if (form.matches()) {
            return slashes(form.group(1), form.group(2), form.group(3));
        }
        return new Refused(COUNTED.matcher(given).matches() ? "counted" : "unreadable");
    }

    private static ReadDay slashes(String first, String second, String year) {
        boolean firstIsDay = number(first) > MONTHS.size() || first.equals(second);
        boolean secondIsDay = number(second) > MONTHS.size();
        if (!firstIsDay && !secondIsDay) {
            return new Refused("ambiguous");
        }
        return firstIsDay ? day(year, number(second), first) : day(year, number(first), second);
    }

    private static ReadDay day(String year, int month, String day) {
        if (month == 0) {
            return new Refused("unreadable");
        }
        try {
            return new Read(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return new Refused("no-such-day");
        }
    }

    /** 1 to 12; 0 where it is no month's name. */
    private static int month(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return IntStream.range(0, MONTHS.size())
                        .filter(it -> MONTHS.get(it).startsWith(plain) || plain.equals("sept") && it == 8)
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
