package io.waymark.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The days under a trend, with as many labels as fit: the last one always, then backwards. */
record TimeAxis(List<TrendLine.Moment> moments) {

    private static final double INSET = 12;
    private static final double BETWEEN = 12;
    private static final double MIDDLE = TrendDrawing.HEIGHT + 18;

    double x(LocalDate day) {
        var first = moments.getFirst().day();
        long span = ChronoUnit.DAYS.between(first, moments.getLast().day());
        double share = span == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / span;
        return INSET + share * (TrendDrawing.WIDTH - 2 * INSET);
    }

    void draw(Drawing drawing) {
        double free = Double.POSITIVE_INFINITY;
        for (var moment : moments.reversed()) {
            var box = Script.TICK.box(moment.label(), x(moment.day()), MIDDLE, Anchor.MIDDLE);
            tick(moment, drawing);
            if (box.right() <= free) {
                label(moment, box, drawing);
                free = box.touchable().left() - BETWEEN;
            }
        }
    }

    private void tick(TrendLine.Moment moment, Drawing drawing) {
        double x = x(moment.day());
        drawing.add(Point.line(new Point(x, TrendDrawing.HEIGHT), new Point(x, TrendDrawing.HEIGHT + 5))
                .in(Ink.FRAME));
    }

    private void label(TrendLine.Moment moment, Box box, Drawing drawing) {
        var text = Script.TICK.write(moment.label(), x(moment.day()), MIDDLE, Anchor.MIDDLE);
        drawing.covering(box.touchable());
        if (moment.href() == null) {
            drawing.add(text);
        } else {
            drawing.link(Link.to(moment.href(), moment.label())
                    .add(Link.hitArea(box))
                    .add(text));
        }
    }
}
