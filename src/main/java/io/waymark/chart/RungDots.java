package io.waymark.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The parts of a rung as dots, side by side in the cell of their step and in lines where they are many. */
record RungDots(Ladder ladder, Ladder.Rung rung, LadderLayout layout) {

    /** How high the fullest cell is. */
    double height() {
        int lines = IntStream.range(-1, ladder.steps().size())
                .map(step -> Math.ceilDiv(on(step).size(), layout.dotsAbreast()))
                .max()
                .orElse(1);
        return Math.max(1, lines) * LadderLayout.PITCH;
    }

    /** @param top where the first line of dots begins */
    void draw(Drawing drawing, double top) {
        for (int step = -1; step < ladder.steps().size(); step++) {
            draw(step, drawing, top);
        }
    }

    private void draw(int step, Drawing drawing, double top) {
        var dots = on(step);
        int abreast = Math.min(layout.dotsAbreast(), dots.size());
        double first = layout.x(step) + (layout.column() - (abreast - 1) * LadderLayout.PITCH) / 2;
        for (int i = 0; i < dots.size(); i++) {
            var at =
                    new Point(first + i % abreast * LadderLayout.PITCH, top + (i / abreast + 0.5) * LadderLayout.PITCH);
            dot(dots.get(i), at, drawing);
        }
    }

    private void dot(Ladder.Dot dot, Point at, Drawing drawing) {
        var label = new LadderWords(ladder).sentence(dot);
        var shape = LadderDrawing.shape(dot.manner(), at);
        drawing.link(Link.to(dot.href(), label)
                .add(Link.hitArea(Box.around(List.of(at))))
                .add(Drawing.symbol(label).add(shape)));
    }

    private List<Ladder.Dot> on(int step) {
        var wanted = step < 0 ? null : Integer.valueOf(step);
        return rung.dots().stream()
                .filter(it -> Objects.equals(it.step(), wanted))
                .toList();
    }
}
