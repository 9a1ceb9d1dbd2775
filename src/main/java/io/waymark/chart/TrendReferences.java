package io.waymark.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What the values of a trend are held against: a shaded corridor with its edges, then baseline and target as lines. Their
 * names stand to the right, pushed apart where the lines lie close.
 *
 * @param y from a value to its height in the drawing
 */
record TrendReferences(TrendLine trend, DoubleUnaryOperator y) {

    private static final double LINE = 16;

    private record Name(String text, double middle) {}

    void draw(Drawing drawing) {
        for (var reference : trend.references()) {
            switch (reference) {
                case TrendLine.Corridor corridor -> corridor(corridor, drawing);
                case TrendLine.Baseline baseline ->
                    drawing.add(at(baseline.value()).in(Ink.BASELINE));
            }
        }
        if (trend.target() != null) {
            drawing.add(at(trend.target().value()).in(Ink.TARGET));
        }
        for (var name : apart()) {
            drawing.write(Script.TICK, name.text(), TrendDrawing.WIDTH + 8, name.middle(), Anchor.START);
        }
    }

    private void corridor(TrendLine.Corridor corridor, Drawing drawing) {
        double top = y.applyAsDouble(corridor.high());
        double height = y.applyAsDouble(corridor.low()) - top;
        drawing.add(Box.sized(0, top, TrendDrawing.WIDTH, height).rect().in(Ink.CORRIDOR));
        drawing.add(at(corridor.high()).in(Ink.TARGET)).add(at(corridor.low()).in(Ink.TARGET));
    }

    private Element at(double value) {
        return TrendDrawing.across(y.applyAsDouble(value));
    }

    /** From the top down, each at its line or as far below as the one before needs. */
    private List<Name> apart() {
        var names = new ArrayList<Name>();
        double free = Double.NEGATIVE_INFINITY;
        for (var name : names()) {
            double middle = Math.max(name.middle(), free);
            names.add(new Name(name.text(), middle));
            free = middle + LINE;
        }
        return names;
    }

    private List<Name> names() {
        var names = new ArrayList<Name>();
        if (trend.target() != null) {
            names.add(name(
                    trend.target().name(),
                    trend.target().value(),
                    trend.target().value()));
        }
        trend.references().forEach(it -> names.add(name(it.name(), it.low(), it.high())));
        names.sort(Comparator.comparingDouble(Name::middle));
        return names;
    }

    /** The name of a corridor stands in its middle. */
    private Name name(String name, double low, double high) {
        var words = trend.caption().words();
        var text = words.say(Phrase.NAMED_VALUE, name, words.range(new AxisRange(low, high)));
        return new Name(text, (y.applyAsDouble(low) + y.applyAsDouble(high)) / 2);
    }
}
