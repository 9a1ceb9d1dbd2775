package io.waymark.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a day as people write and paste it: 2026-11-03, 3.11.2026, 3 Nov 2026, with a time behind it or not. What could be two
 * days is told, never guessed.
 */
public sealed interface WrittenDay {

    /** A day. */
    record Known(LocalDate day) implements WrittenDay {}

    /** Nothing was written. */
    record Missing() implements WrittenDay {}

    /** Either: whoever wrote it must say whether the day or the month comes first. */
    record TwoDays(LocalDate dayFirst, LocalDate monthFirst) implements WrittenDay {}

    /** It is written as a day, and no calendar has it. */
    record NoSuchDay() implements WrittenDay {}

    /** A spreadsheet's count of days. */
    record Counted() implements WrittenDay {}

    /** It is no day. */
    record NoDay() implements WrittenDay {}

    int LONGEST = 40;
    Pattern TIMED = Pattern.compile(
            "(.*\\d)[T ] ?\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)? ?([AaPp][Mm])? ?(Z|[+-]\\d{2}(:?\\d{2})?)?");
    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    Pattern EITHER_FIRST = Pattern.compile("(\\d{1,2}) ?[/-] ?(\\d{1,2}) ?[/-] ?(\\d{4})");
    Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\.?[ -]+([a-zA-Z]{3,9})\\.?[ ,-]+(\\d{4})");
    Pattern MONTH_IN_WORDS = Pattern.compile("([a-zA-Z]{3,9})\\.? +(\\d{1,2}),? +(\\d{4})");
    Pattern COUNTED = Pattern.compile("\\d{5}(\\.\\d+)?");
    List<String> MONTHS = List.of(
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

    /** Reads one; {@code order} counts where two numbers could be the day. */
    static WrittenDay read(String text, DayOrder order) {
        if (text.length() > LONGEST) {
            return new NoDay();
        }
        String given = PlainCharacters.of(text);
        if (given.isEmpty()) {
            return new Missing();
        }
        Matcher timed = TIMED.matcher(given);
        return alone(timed.matches() ? timed.group(1) : given, order);
    }

    private static WrittenDay alone(String given, DayOrder order) {
        Matcher form = YEAR_FIRST.matcher(given);
        if (form.matches()) {
            return day(form.group(1), number(form.group(2)), form.group(3));
        }
        form = DOTTED.matcher(given);
        if (form.matches()) {
            return day(form.group(3), number(form.group(2)), form.group(1));
        }
        form = EITHER_FIRST.matcher(given);
        if (form.matches()) {
            return either(form.group(1), form.group(2), form.group(3), order);
        }
        return inWords(given);
    }

    private static WrittenDay inWords(String given) {
        Matcher form = IN_WORDS.matcher(given);
        if (form.matches()) {
            return day(form.group(3), month(form.group(2)), form.group(1));
        }
        form = MONTH_IN_WORDS.matcher(given);
        if (form.matches()) {
            return day(form.group(3), month(form.group(1)), form.group(2));
        }
        return COUNTED.matcher(given).matches() ? new Counted() : new NoDay();
    }

    private static WrittenDay either(String first, String second, String year, DayOrder order) {
        WrittenDay dayFirst = day(year, number(second), first);
        WrittenDay monthFirst = day(year, number(first), second);
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case EITHER ->
                dayFirst instanceof Known one && monthFirst instanceof Known other && !one.equals(other)
                        ? new TwoDays(one.day(), other.day())
                        : dayFirst instanceof Known ? dayFirst : monthFirst;
        };
    }

    private static WrittenDay day(String year, int month, String day) {
        if (month == 0) {
            return new NoDay();
        }
        try {
            return new Known(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return new NoSuchDay();
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
