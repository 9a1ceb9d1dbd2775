package io.waymark.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Series over time. Moments stand apart as their days do; a missing value breaks its line and is never drawn as zero.
 *
 * @param moments 1 to 60, ascending
 * @param series 1 to 5; drawn so that the first lies on top
 * @param target a level line across, or null
 * @param milestones within the first and the last moment
 * @param references what the values are held against beside the target
 * @throws IllegalArgumentException when a count, a day or a value is outside its bounds
 */
public record TrendLine(
        Caption caption,
        Scale scale,
        List<Moment> moments,
        List<Series> series,
        @Nullable Target target,
        List<Milestone> milestones,
        List<Reference> references)
        implements Chart {

    public TrendLine {
        moments = List.copyOf(moments);
        series = List.copyOf(series);
        milestones = List.copyOf(milestones);
        references = List.copyOf(references);
        Given.size(moments, 1, 60, "moments");
        Given.size(series, 1, 5, "series");
        ascending(moments);
        for (var one : series) {
            one.check(moments.size(), scale);
        }
        if (target != null) {
            Given.within(target.value(), scale.low(), scale.high(), target.name());
        }
        for (var reference : references) {
            Given.within(reference.low(), scale.low(), scale.high(), reference.name());
            Given.within(reference.high(), scale.low(), scale.high(), reference.name());
        }
        for (var milestone : milestones) {
            milestone.check(moments.getFirst().day(), moments.getLast().day());
        }
    }

    public TrendLine(Caption caption, Scale scale, List<Moment> moments, List<Series> series) {
        this(caption, scale, moments, series, null, List.of());
    }

    public TrendLine(
            Caption caption,
            Scale scale,
            List<Moment> moments,
            List<Series> series,
            @Nullable Target target,
            List<Milestone> milestones) {
        this(caption, scale, moments, series, target, milestones, List.of());
    }

    /** @param href where the values of the day can be read, if anywhere */
    public record Moment(
            LocalDate day, String label, @Nullable String href) {
        public Moment {
            Given.text(label, "moment label");
            Given.link(href);
        }

        public Moment(LocalDate day, String label) {
            this(day, label, null);
        }
    }

    /** @param values one per moment, within the scale; empty is "no data" */
    public record Series(String name, List<OptionalDouble> values) {
        public Series {
            Given.text(name, "series name");
            values = List.copyOf(values);
        }

        private void check(int moments, Scale scale) {
            Given.size(values, moments, moments, "values of " + name);
            values.stream()
                    .flatMapToDouble(OptionalDouble::stream)
                    .forEach(value -> Given.within(value, scale.low(), scale.high(), "value of " + name));
        }
    }

    public record Target(String name, double value) {
        public Target {
            Given.text(name, "target name");
        }
    }

    /** Something level across the whole time: a line, or the room between two of them. */
    public sealed interface Reference {

        String name();

        double low();

        double high();
    }

    /** Where the values started. */
    public record Baseline(String name, double value) implements Reference {
        public Baseline {
            Given.text(name, "baseline name");
        }

        @Override
        public double low() {
            return value;
        }

        @Override
        public double high() {
            return value;
        }
    }

    /** Between which bounds the values are good; the bounds belong to it. */
    public record Corridor(String name, double low, double high) implements Reference {
        public Corridor {
            Given.text(name, "corridor name");
            Given.holds(low < high, "corridor low " + low + " is not below high " + high);
        }
    }

    public record Milestone(
            LocalDate day, String label, @Nullable String href) {
        public Milestone {
            Given.text(label, "milestone label");
            Given.link(href);
        }

        public Milestone(LocalDate day, String label) {
            this(day, label, null);
        }

        private void check(LocalDate first, LocalDate last) {
            Given.holds(
                    !day.isBefore(first) && !day.isAfter(last),
                    "milestone %s on %s is outside %s..%s".formatted(label, day, first, last));
        }
    }

    @Override
    public String description() {
        return new TrendWords(this).description();
    }

    @Override
    public TableTwin tableTwin() {
        return new TrendWords(this).tableTwin();
    }

    @Override
    public Svg svg() {
        return new TrendDrawing(this).svg();
    }

    private static void ascending(List<Moment> moments) {
        for (int i = 1; i < moments.size(); i++) {
            var before = moments.get(i - 1).day();
            var day = moments.get(i).day();
            Given.holds(before.isBefore(day), "moment " + day + " does not follow " + before);
        }
    }
}
