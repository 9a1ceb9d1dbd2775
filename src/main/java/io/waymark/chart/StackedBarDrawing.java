package io.waymark.chart;

import java.util.List;

/**
 * The bar and its legend. With a legend the keyboard follows its entries and the pointer may use the bar too; without
 * one, the segments that are large enough to hit are the links and the table twin holds them all.
 */
record StackedBarDrawing(StackedBar bar) {

    static final double WIDTH = 360;
    private static final double HEIGHT = 24;
    private static final double SWATCH = 13;
    private static final double SMALLEST_TARGET = 24;
    private static final double GAP = 1.5;

    Svg svg() {
        var drawing = new Drawing(Box.sized(0, 0, WIDTH, HEIGHT));
        if (bar.total() == 0) {
            empty(drawing);
        } else {
            segments(drawing);
        }
        if (bar.legend()) {
            legend(drawing);
        }
        return drawing.of(bar, "stacked-bar");
    }

    private void empty(Drawing drawing) {
        drawing.add(Box.sized(0, 0, WIDTH, HEIGHT).rect().in(Ink.TRACK));
        var text = bar.caption().words().say(Phrase.NO_DATA);
        drawing.write(Script.TICK, text, WIDTH / 2, HEIGHT / 2, Anchor.MIDDLE);
    }

    private void segments(Drawing drawing) {
        double x = 0;
        for (var segment : bar.segments()) {
            double width = WIDTH * segment.count() / bar.total();
            if (segment.count() > 0) {
                place(segment, Box.sized(x, 0, width, HEIGHT), drawing);
            }
            x += width;
        }
    }

    private void place(StackedBar.Segment segment, Box box, Drawing drawing) {
        if (segment.href() != null && !bar.legend() && apart(box).width() >= SMALLEST_TARGET) {
            drawing.link(Link.to(segment.href(), bar.named(segment))
                    .add(Drawing.symbol(bar.named(segment)).add(mark(segment, box))));
        } else {
            notFollowed(segment, mark(segment, box), drawing);
        }
    }

    /** What a pointer can follow, the legend or the table says to everybody else. */
    private void notFollowed(StackedBar.Segment segment, Element mark, Drawing drawing) {
        if (segment.href() == null) {
            drawing.mark(bar.named(segment), mark);
        } else {
            drawing.add(Link.pointerOnly(segment.href(), mark.titled(bar.named(segment))));
        }
    }

    private Element mark(StackedBar.Segment segment, Box box) {
        var tone = new Tone(segment.tone());
        var mark = Element.group("chart-segment").add(tone.fill(apart(box).rect()));
        var count = bar.count(segment);
        return Script.LABEL.width(count) + 4 <= box.width()
                ? mark.add(tone.write(count, (box.left() + box.right()) / 2, HEIGHT / 2))
                : mark;
    }

    /** The gap between neighbours comes off the right side, but never leaves less than a hair. */
    private static Box apart(Box box) {
        return new Box(box.left(), box.top(), box.left() + Math.max(1, box.width() - GAP), box.bottom());
    }

    private void legend(Drawing drawing) {
        new Legend(entries(), WIDTH).draw(drawing, 0, HEIGHT + 6, Anchor.START);
    }

    private List<Legend.Entry> entries() {
        return bar.segments().stream()
                .map(segment -> new Legend.Entry(
                        bar.named(segment), segment.href(), SWATCH, left -> swatch(new Tone(segment.tone()), left)))
                .toList();
    }

    private static Element swatch(Tone tone, Point left) {
        return tone.fill(
                Box.sized(left.x(), left.y() - SWATCH / 2, SWATCH, SWATCH).rect());
    }
}
