package io.waymark.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Milestones as poles with their names flying to the right. Planted from right to left, a flag that would cover a later
 * one flies above it, so that no pole ever crosses a name.
 */
record MilestoneFlags(List<TrendLine.Milestone> milestones, TimeAxis axis) {

    private static final double LANE = 26;
    private static final double FOOT = -10;

    void draw(Drawing drawing) {
        var planted = new ArrayList<Flag>();
        for (var milestone : fromTheRight()) {
            var flag = new Flag(milestone, axis.x(milestone.day()), laneAbove(milestone, planted));
            planted.add(flag);
            flag.draw(drawing);
        }
    }

    private List<TrendLine.Milestone> fromTheRight() {
        return milestones.stream()
                .sorted(Comparator.comparing(TrendLine.Milestone::day).reversed())
                .toList();
    }

    private int laneAbove(TrendLine.Milestone milestone, List<Flag> planted) {
        var flag = new Flag(milestone, axis.x(milestone.day()), 0);
        return planted.stream()
                .filter(later -> later.x() < flag.box().touchable().right() + 8)
                .mapToInt(later -> later.lane() + 1)
                .max()
                .orElse(0);
    }

    private record Flag(TrendLine.Milestone milestone, double x, int lane) {

        void draw(Drawing drawing) {
            var top = new Point(x, middle() - 8);
            drawing.add(Point.line(top, new Point(x, TrendDrawing.HEIGHT)).in(Ink.MILESTONE));
            drawing.covering(box().touchable());
            var text = Script.TICK.write(milestone.label(), x + 5, middle(), Anchor.START);
            if (milestone.href() == null) {
                drawing.add(text);
            } else {
                drawing.link(Link.to(milestone.href(), milestone.label())
                        .add(Link.hitArea(box()))
                        .add(text));
            }
        }

        Box box() {
            return Script.TICK.box(milestone.label(), x + 5, middle(), Anchor.START);
        }

        private double middle() {
            return FOOT - LANE * lane - 6;
        }
    }
}
