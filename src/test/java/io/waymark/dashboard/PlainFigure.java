package io.waymark.dashboard;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody recorded of a KPI or key result, the oldest figure first. */
record PlainFigure(
        @Nullable String of,
        String title,
        String direction,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        LocalDate begun,
        @Nullable LocalDate due,
        List<BigDecimal> figures) {

    @Nullable
    BigDecimal now() {
        return figures.isEmpty() ? null : figures.getLast();
    }

    /** How far a value is from where it should be; null where nobody said where that is. */
    @Nullable
    Double shortOf(@Nullable BigDecimal value) {
        if (value == null || (direction.equals("CORRIDOR") ? low == null || high == null : target == null)) {
            return null;
        }
        double it = value.doubleValue();
        return switch (direction) {
            case "HIGHER" -> Math.max(0, Objects.requireNonNull(target).doubleValue() - it);
            case "LOWER" -> Math.max(0, it - Objects.requireNonNull(target).doubleValue());
            default ->
                Math.max(
                        0,
                        Math.max(
                                Objects.requireNonNull(low).doubleValue() - it,
                                it - Objects.requireNonNull(high).doubleValue()));
        };
    }

    boolean there() {
        return Objects.equals(shortOf(now()), 0.0);
    }

    /** Farther from where it should be than at the start. */
    boolean wrong() {
        Double start = shortOf(baseline);
        Double now = shortOf(now());
        return start != null && now != null && now > start;
    }

    /** Of its way, 0 to 1; null where nobody can say. */
    @Nullable
    Double share() {
        Double start = shortOf(baseline);
        Double now = shortOf(now());
        return start == null || now == null ? null : now == 0 ? 1 : start == 0 ? 0 : Math.max(0, (start - now) / start);
    }

    long percent() {
        double share = Objects.requireNonNull(share());
        return share == 1 ? 100 : Math.min(99, Math.round(share * 100));
    }

    private boolean fell() {
        if (figures.size() < 2) {
            return false;
        }
        BigDecimal before = figures.get(figures.size() - 2);
        int rise = figures.getLast().compareTo(before);
        return switch (direction) {
            case "HIGHER" -> rise < 0;
            case "LOWER" -> rise > 0;
            default ->
                shortOf(before) != null
                        && Objects.requireNonNull(shortOf(now())) > Objects.requireNonNull(shortOf(before));
        };
    }

    String pace(LocalDate today) {
        if (there()) {
            return "Reached";
        }
        if (now() == null) {
            return "Not measured";
        }
        if (of == null && (fell() || wrong())) {
            return "Got worse";
        }
        Double share = share();
        if (due == null || share == null) {
            return "No date";
        }
        if (today.isAfter(due)) {
            return "Late";
        }
        return share < even(begun, due, today) - 0.1 ? "Behind" : "On pace";
    }

    /** Where it should be, as pages write it. */
    String told() {
        return target != null ? number(target) : low == null || high == null ? "–" : number(low);
    }

    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    /** So much of the time is over. */
    static double even(LocalDate begun, LocalDate due, LocalDate today) {
        double whole = ChronoUnit.DAYS.between(begun, due);
        return whole <= 0 ? 1 : Math.max(0, Math.min(1, ChronoUnit.DAYS.between(begun, today) / whole));
    }
}
