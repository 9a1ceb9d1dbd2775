package io.waymark.measurement;

import io.waymark.figure.DayOrder;
import io.waymark.figure.WrittenDay;
import java.time.LocalDate;

/** Reads the day of a figure: one that is past, and not long. */
public final class Days {

    private Days() {}

    /** What a text says. */
    public sealed interface ReadDay {}

    /** A day that can be measured. */
    public record Read(LocalDate day) implements ReadDay {}

    /** Why it cannot be taken; {@code message} ends the key of the words. */
    public record Refused(String message) implements ReadDay {}

    /** @param today no day after it has a figure yet */
    public static ReadDay read(String text, LocalDate today) {
        return read(text, DayOrder.EITHER, today);
    }

    /** @param order of day and month, where the text does not tell */
    public static ReadDay read(String text, DayOrder order, LocalDate today) {
        return switch (WrittenDay.read(text, order)) {
            case WrittenDay.Known it -> withinReach(it.day(), today);
            case WrittenDay.Missing it -> new Refused("missing");
            case WrittenDay.TwoDays it -> new Refused("ambiguous");
            case WrittenDay.NoSuchDay it -> new Refused("no-such-day");
            case WrittenDay.Counted it -> new Refused("counted");
            case WrittenDay.NoDay it -> new Refused("unreadable");
        };
    }

    private static ReadDay withinReach(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return new Refused("future");
        }
        return day.isBefore(Measuring.FIRST_DAY) ? new Refused("past") : new Read(day);
    }
}
