package io.waymark.roadmap.board;

import io.waymark.roadmap.Card;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card as a bar.
 *
 * @param sure where it ends almost surely; null where nobody forecasts
 */
record TimelineBar(
        Card card,
        Span span,
        int row,
        double left,
        double right,
        @Nullable Double sure) {

    private static final int HIGH = 14;

    static TimelineBar of(Card card, Span span, int row, QuarterScale scale) {
        LocalDate surely = span.surely();
        return new TimelineBar(
                card,
                span,
                row,
                scale.place(span.start()),
                scale.place(span.end()),
                surely == null ? null : scale.place(surely));
    }

    public double width() {
        return right - left;
    }

    public double middle() {
        return Timeline.HEAD + (row + 0.5) * Timeline.ROW;
    }

    public double top() {
        return middle() - HIGH / 2.0;
    }
}
