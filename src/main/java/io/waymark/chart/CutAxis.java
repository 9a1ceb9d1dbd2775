package io.waymark.chart;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The torn edge of an axis that leaves zero out, on the side where zero would lie, and what the legend says of it. */
record CutAxis(Scale scale, Words words) {

    private static final double TOOTH = 6;

    void draw(Drawing drawing) {
        drawing.add(torn(new Point(0, scale.low() > 0 ? TrendDrawing.HEIGHT : 0), TrendDrawing.WIDTH));
    }

    Legend.Entry entry() {
        return new Legend.Entry(sentence(), null, Pen.SAMPLE, left -> torn(left, Pen.SAMPLE));
    }

    String sentence() {
        return words.say(Phrase.TREND_CUT, words.number(scale.low()), words.number(scale.high()));
    }

    private static Element torn(Point left, double width) {
        var teeth = IntStream.rangeClosed(0, (int) (width / TOOTH))
                .mapToObj(i -> new Point(left.x() + i * TOOTH, left.y() + (i % 2 == 0 ? -3 : 3)).toString())
                .collect(Collectors.joining("L", "M", ""));
        return Element.of("path").with("d", teeth).in(Ink.CUT);
    }
}
