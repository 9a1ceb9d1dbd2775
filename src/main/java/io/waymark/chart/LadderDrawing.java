package io.waymark.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The heads of the columns, the rungs from the top down, and a legend of what is used. */
record LadderDrawing(Ladder ladder) {

    private static final double SAMPLE = 18;

    Svg svg() {
        var drawing = new Drawing(Box.sized(0, 0, layout().width(), 0));
        double top = heads(drawing);
        for (var rung : ladder.rungs()) {
            var drawn = new RungDrawing(ladder, rung, layout(), top);
            drawn.draw(drawing);
            top = drawn.bottom();
        }
        new Legend(entries(), layout().width()).draw(drawing, 0, top + 8, Anchor.START);
        return drawing.of(ladder, ladder.narrow() ? "ladder-narrow" : "ladder");
    }

    static Element shape(Ladder.Manner manner, Point at) {
        return switch (manner) {
            case HELD -> Marker.disc(at, 7).in(Ink.DOT);
            case PROVISIONAL -> Marker.disc(at, 6.5).in(Ink.DOT_HOLLOW);
            case BESIDE ->
                Point.polygon(List.of(off(at, 0, -8), off(at, 8, 0), off(at, 0, 8), off(at, -8, 0)))
                        .in(Ink.DOT_BESIDE);
            case NOT_APPLICABLE -> Point.line(off(at, -6, 6), off(at, 6, -6)).in(Ink.DOT_BESIDE);
            case OPEN -> Marker.disc(at, 3).in(Ink.DOT_BESIDE);
        };
    }

    private static Point off(Point at, double dx, double dy) {
        return new Point(at.x() + dx, at.y() + dy);
    }

    /** As high as the longest of them needs. */
    private double heads(Drawing drawing) {
        var heads = new ArrayList<TextBlock>();
        if (layout().unplaced()) {
            heads.add(head(words().say(Phrase.LADDER_UNPLACED), -1));
        }
        for (int step = 0; step < ladder.steps().size(); step++) {
            heads.add(head(ladder.steps().get(step).title(), step));
        }
        if (layout().held() && !ladder.narrow()) {
            heads.add(TextBlock.of(
                    words().say(Phrase.LADDER_HELD_BY), layout().holds(), layout().holdsLeft(), 0, Anchor.START));
        }
        heads.forEach(it -> drawing.add(it.text()));
        return heads.stream().mapToDouble(TextBlock::bottom).max().orElse(0) + 4;
    }

    private TextBlock head(String text, int step) {
        double middle = layout().x(step) + layout().column() / 2;
        return TextBlock.of(text, layout().heads(), middle, 0, Anchor.MIDDLE);
    }

    private List<Legend.Entry> entries() {
        var entries = new ArrayList<Legend.Entry>();
        Arrays.stream(Ladder.Manner.values())
                .filter(this::used)
                .map(it -> entry(words().say(it.legend()), left -> shape(it, off(left, SAMPLE / 2, 0))))
                .forEach(entries::add);
        entries.add(entry(words().say(Phrase.LADDER_REACHED), left -> cell(left).in(Ink.REACHED)));
        entries.add(entry(
                words().say(Phrase.TARGET),
                left -> Point.line(off(left, SAMPLE / 2, -9), off(left, SAMPLE / 2, 9))
                        .in(Ink.GOAL)));
        if (ladder.last() != null) {
            entries.add(entry(ladder.last(), left -> cell(left).in(Ink.LAST)));
        }
        return entries;
    }

    private static Legend.Entry entry(String text, Function<Point, Element> sample) {
        return new Legend.Entry(text, null, SAMPLE, sample);
    }

    private static Element cell(Point left) {
        return Box.sized(left.x(), left.y() - 7, SAMPLE, 14).rect();
    }

    private boolean used(Ladder.Manner manner) {
        return ladder.rungs().stream().flatMap(it -> it.dots().stream()).anyMatch(it -> it.manner() == manner);
    }

    private LadderLayout layout() {
        return LadderLayout.of(ladder);
    }

    private Words words() {
        return ladder.caption().words();
    }
}
