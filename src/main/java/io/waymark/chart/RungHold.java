package io.waymark.chart;

import java.util.ArrayList;
import java.util.List;

/** One thing that holds a rung where it is, as a link that a finger finds. */
record RungHold(Ladder.Hold hold, TextBlock block) {

    private static final double SMALLEST_TARGET = 24;

    /** All of a rung, below each other. */
    static List<RungHold> of(Ladder.Rung rung, LadderLayout layout, double top) {
        var holds = new ArrayList<RungHold>();
        double from = top;
        for (var hold : rung.holds()) {
            var block = TextBlock.of(hold.label(), layout.holds(), layout.holdsLeft(), from, Anchor.START);
            holds.add(new RungHold(hold, block));
            from += Math.max(SMALLEST_TARGET, block.height() + 4);
        }
        return holds;
    }

    void draw(Drawing drawing) {
        drawing.covering(block.box().touchable());
        drawing.link(block.link(hold.href(), hold.label()));
    }

    double bottom() {
        return block.box().touchable().bottom();
    }
}
