package io.waymark.chart;

import java.util.List;

/** One rung of a ladder, from its top down: as high as its name, its fullest cell and what holds it need. */
record RungDrawing(Ladder ladder, Ladder.Rung rung, LadderLayout layout, double top) {

    private static final double PAD = 8;

    void draw(Drawing drawing) {
        drawing.covering(new Box(0, top, layout.width(), bottom()));
        ground(drawing);
        name(drawing);
        dots().draw(drawing, cellsTop() + PAD / 4);
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
        return cellsTop() + dots().height() + PAD / 2;
    }

    /** On a phone there is no column whose head could say it. */
    private TextBlock heldBy() {
        var text = ladder.caption().words().say(Phrase.LADDER_HELD_BY);
        return TextBlock.of(text, layout.holds(), 0, cellsBottom() + 4, Anchor.START);
    }

    private List<RungHold> holds() {
        return RungHold.of(rung, layout, layout.narrow() ? heldBy().bottom() + 4 : top + PAD);
    }

    private RungDots dots() {
        return new RungDots(ladder, rung, layout);
    }

    private LadderWords words() {
        return new LadderWords(ladder);
    }
}
