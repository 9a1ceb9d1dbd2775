package io.waymark.roadmap.board;

import io.waymark.roadmap.Card;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card as a bar.
 *
 * @param sure where it ends almost surely; null where nobody forecasts
 * @param due where the quarter ended that it was planned for; null where it is not late
 */
record TimelineBar(
        Card card,
        Span span,
        int row,
        double left,
        double right,
        @Nullable Double sure,
        @Nullable Double due) {

    private static final int HIGH = 14;

    static TimelineBar of(Card card, Span span, int row, QuarterScale scale) {
        return new TimelineBar(
                card,
                span,
                row,
                scale.place(span.start()),
                scale.place(span.end()),
                placed(span.surely(), scale),
                placed(span.due(), scale));
    }

    private static @Nullable Double placed(@Nullable LocalDate day, QuarterScale scale) {
        return day == null ? null : scale.place(day);
    }

    public double width() {
        return right - left;
    }

    /** How much of it lies in time: all, where it is not late. */
    public double inTime() {
        return (due == null ? right : Math.min(due, right)) - left;
    }

    /** How much of it comes after its quarter. */
    public double late() {
        return width() - inTime();
    }

    public double middle() {
        return Timeline.HEAD + (row + 0.5) * Timeline.ROW;
    }

    public double top() {
        return middle() - HIGH / 2.0;
    }
}
