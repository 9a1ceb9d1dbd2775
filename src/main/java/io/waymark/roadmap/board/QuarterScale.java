package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where days lie on the axis of a timeline: each quarter is as wide as the others, right of the titles. */
record QuarterScale(List<Quarter> quarters) {

    static final int WIDTH = 104;

    /** From the first that holds anything to the last, this one among them. */
    static QuarterScale of(Collection<Span> planned, Quarter now) {
        Quarter first = planned.stream()
                .map(it -> Quarter.of(it.start()))
                .min(Comparator.naturalOrder())
                .filter(it -> it.compareTo(now) < 0)
                .orElse(now);
        Quarter last = planned.stream()
                .map(it -> Quarter.of(it.last().minusDays(1)))
                .max(Comparator.naturalOrder())
                .filter(it -> it.compareTo(now) > 0)
                .orElse(now);
        return new QuarterScale(Stream.iterate(first, it -> it.compareTo(last) <= 0, it -> it.plus(1))
                .toList());
    }

    double place(LocalDate day) {
        Quarter in = Quarter.of(day);
        LocalDate from = in.firstDay();
        double share = (double) ChronoUnit.DAYS.between(from, day)
                / ChronoUnit.DAYS.between(from, in.plus(1).firstDay());
        Quarter first = quarters.getFirst();
        int before = (in.year() - first.year()) * 4 + in.number() - first.number();
        return Timeline.TITLES + (before + share) * WIDTH;
    }
}
