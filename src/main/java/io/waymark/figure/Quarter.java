package io.waymark.figure;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a calendar year, printed as {@code 2027 Q1}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern PRINTED = Pattern.compile("(\\d{4}) Q([1-4])");
    private static final int MONTHS = 3;

    /** The quarter that the day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /**
     * Reads the printed form.
     *
     * @throws IllegalArgumentException where the text is no quarter
     */
    public static Quarter of(String text) {
        Matcher printed = PRINTED.matcher(text);
        if (!printed.matches()) {
            throw new IllegalArgumentException("Not a quarter: " + text);
        }
        return new Quarter(Integer.parseInt(printed.group(1)), Integer.parseInt(printed.group(2)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** The quarter so many later, or earlier where negative. */
    public Quarter plus(int quarters) {
        return of(firstDay().plusMonths((long) MONTHS * quarters));
    }

    @Override
    public int compareTo(Quarter other) {
        return Comparator.comparingInt(Quarter::year)
                .thenComparingInt(Quarter::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return year + " Q" + number;
    }
}
