package io.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** One rung of a ladder, from its top down: as high as its name, its fullest cell and what holds it need. */
record RungDrawing(Ladder ladder, Ladder.Rung rung, LadderLayout layout, double top) {

    private static final double PAD = 8;
    private static final double SMALLEST_TARGET = 24;

    void draw(Drawing drawing) {
        drawing.covering(new Box(0, top, layout.width(), bottom()));
        ground(drawing);
        name(drawing);
        for (int step = -1; step < ladder.steps().size(); step++) {
            dots(step, drawing);
        }
        target(drawing);
        if (layout.narrow() && !rung.holds().isEmpty()) {
            drawing.add(heldBy().text());
        }
        holds().forEach(it -> it.draw(drawing));
    }

    double bottom() {
        double holds = holds().isEmpty() ? 0 : holds().getLast().bottom();
        return Math.max(Math.max(nameBlock().bottom(), holds), dotsBottom()) + PAD;
    }

    private void ground(Drawing drawing) {
        drawing.add(Point.line(new Point(0, bottom()), new Point(layout.width(), bottom()))
                .in(Ink.GRID));
        if (rung.now() != null) {
            drawing.add(new Box(layout.x(0), cellsTop(), layout.x(rung.now() + 1), cellsBottom())
                    .rect()
                    .in(Ink.REACHED));
        }
        for (int step = 1; step < ladder.steps().size(); step++) {
            drawing.add(upright(layout.x(step)).in(Ink.GRID));
        }
        if (rung.last() != null) {
            drawing.mark(
                    words().last(rung, rung.last()),
                    new Box(layout.x(rung.last()), cellsTop(), layout.x(rung.last() + 1), cellsBottom())
                            .grown(-2)
                            .rect()
                            .in(Ink.LAST));
        }
    }

    private void target(Drawing drawing) {
        drawing.mark(words().target(rung), upright(layout.x(rung.target() + 1)).in(Ink.GOAL));
    }

    private Element upright(double x) {
        return Point.line(new Point(x, cellsTop()), new Point(x, cellsBottom()));
    }

    private void name(Drawing drawing) {
        if (rung.href() == null) {
            drawing.add(nameBlock().text());
        } else {
            drawing.link(nameBlock().link(rung.href(), rung.label()));
        }
    }

    private TextBlock nameBlock() {
        return TextBlock.of(rung.label(), layout.names(), 0, top + PAD, Anchor.START);
    }

    private double cellsTop() {
        return layout.narrow() ? nameBlock().bottom() + 4 : top + PAD / 2;
    }

    private double cellsBottom() {
        return layout.narrow() ? dotsBottom() : bottom() - PAD / 2;
    }

    private double dotsBottom() {
        int lines = IntStream.range(-1, ladder.steps().size())
                .map(step -> Math.ceilDiv(dotsOn(step).size(), layout.dotsAbreast()))
                .max()
                .orElse(1);
        return cellsTop() + Math.max(1, lines) * LadderLayout.PITCH + PAD / 2;
    }

    private List<Ladder.Dot> dotsOn(int step) {
        var wanted = step < 0 ? null : Integer.valueOf(step);
        return rung.dots().stream()
                .filter(it -> Objects.equals(it.step(), wanted))
                .toList();
    }

    private void dots(int step, Drawing drawing) {
        var dots = dotsOn(step);
        int abreast = Math.min(layout.dotsAbreast(), dots.size());
        double first = layout.x(step) + (layout.column() - (abreast - 1) * LadderLayout.PITCH) / 2;
        for (int i = 0; i < dots.size(); i++) {
            var at = new Point(
                    first + i % abreast * LadderLayout.PITCH,
                    cellsTop() + PAD / 4 + (i / abreast + 0.5) * LadderLayout.PITCH);
            dot(dots.get(i), at, drawing);
        }
    }

    private void dot(Ladder.Dot dot, Point at, Drawing drawing) {
        var label = words().sentence(dot);
        var shape = LadderDrawing.shape(dot.manner(), at);
        drawing.link(Link.to(dot.href(), label)
                .add(Link.hitArea(Box.around(List.of(at))))
                .add(Drawing.symbol(label).add(shape)));
    }

    /** On a phone there is no column whose head could say it. */
    private TextBlock heldBy() {
        var text = ladder.caption().words().say(Phrase.LADDER_HELD_BY);
        return TextBlock.of(text, layout.holds(), 0, cellsBottom() + 4, Anchor.START);
    }

    private List<Held> holds() {
        var holds = new ArrayList<Held>();
        double from = layout.narrow() ? heldBy().bottom() + 4 : top + PAD;
        for (var hold : rung.holds()) {
            var block = TextBlock.of(hold.label(), layout.holds(), layout.holdsLeft(), from, Anchor.START);
            holds.add(new Held(hold, block));
            from += Math.max(SMALLEST_TARGET, block.height() + 4);
        }
        return holds;
    }

    private record Held(Ladder.Hold hold, TextBlock block) {

        void draw(Drawing drawing) {
            drawing.covering(block.box().touchable());
            drawing.link(block.link(hold.href(), hold.label()));
        }

        double bottom() {
            return block.box().touchable().bottom();
        }
    }

    private LadderWords words() {
        return new LadderWords(ladder);
    }
}
