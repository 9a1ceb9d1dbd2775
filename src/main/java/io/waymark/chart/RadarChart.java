package io.waymark.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Series compared along 3 to 8 axes that all run from 0 in the centre to {@code max} at the rim, one ring a unit.
 *
 * @param axes clockwise from the top
 * @param series 1 to 4; drawn so that the first lies on top
 * @param max 1 to 10, in the unit of the values
 * @throws IllegalArgumentException when a count or a value is outside its bounds
 */
public record RadarChart(Caption caption, List<Axis> axes, List<Series> series, int max) implements Chart {

    public RadarChart {
        axes = List.copyOf(axes);
        series = List.copyOf(series);
        Given.size(axes, 3, 8, "axes");
        Given.size(series, 1, 4, "series");
        Given.within(max, 1, 10, "max");
        for (var one : series) {
            one.check(axes.size(), max);
        }
    }

    /** @param href where the rows behind the axis can be read, if anywhere */
    public record Axis(String label, @Nullable String href) {
        public Axis {
            Given.text(label, "axis label");
            Given.link(href);
        }
    }

    /**
     * @param values one per axis, 0..max
     * @param band what each value may turn out to be, one per axis, or empty when all are certain
     */
    public record Series(String name, List<Double> values, List<AxisRange> band) {
        public Series {
            Given.text(name, "series name");
            values = List.copyOf(values);
            band = List.copyOf(band);
        }

        public Series(String name, List<Double> values) {
            this(name, values, List.of());
        }

        private void check(int axes, int max) {
            Given.size(values, axes, axes, "values of " + name);
            Given.size(band, band.isEmpty() ? 0 : axes, axes, "band of " + name);
            values.forEach(value -> Given.within(value, 0, max, "value of " + name));
            band.forEach(range -> Given.within(range.low(), 0, max, "low of " + name));
            band.forEach(range -> Given.within(range.high(), 0, max, "high of " + name));
        }
    }

    @Override
    public String description() {
        return new RadarWords(this).description();
    }

    @Override
    public TableTwin tableTwin() {
        return new RadarWords(this).tableTwin();
    }

    @Override
    public Svg svg() {
        return new RadarDrawing(this).svg();
    }

    IntStream everyAxis() {
        return IntStream.range(0, axes.size());
    }
}
