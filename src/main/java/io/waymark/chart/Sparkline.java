package io.waymark.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word-sized line for the run of one figure, scaled to its own lowest and highest value, with a dot at the newest.
 *
 * @param readings 1 to 120, oldest first, evenly spaced
 * @throws IllegalArgumentException when there are none or too many, or a value is not finite
 */
public record Sparkline(Caption caption, List<Reading> readings) implements Chart {

    public Sparkline {
        readings = List.copyOf(readings);
        Given.size(readings, 1, 120, "readings");
        Given.holds(readings.getFirst().since() == null, "nothing lies before the first reading");
    }

    /**
     * @param value empty is "no data", which breaks the line
     * @param since what changed after the reading before, so that the two are not measured alike; null where nothing did
     */
    public record Reading(
            String label, OptionalDouble value, @Nullable String since) {
        public Reading {
            Given.text(label, "reading label");
            value.ifPresent(it -> Given.finite(it, "value of " + label));
            if (since != null) {
                Given.text(since, "since of " + label);
            }
        }

        public Reading(String label, OptionalDouble value) {
            this(label, value, null);
        }
    }

    @Override
    public String description() {
        var words = caption.words();
        var course = String.join(" ", sentences());
        return lowest().isEmpty()
                ? course
                : course + " "
                        + words.say(
                                Phrase.TREND_BOUNDS,
                                words.number(lowest().getAsDouble()),
                                words.number(highest().getAsDouble()));
    }

    @Override
    public TableTwin tableTwin() {
        var words = caption.words();
        var headers = List.of(words.say(Phrase.DATE), words.say(Phrase.VALUE));
        var rows = IntStream.range(0, readings.size()).mapToObj(this::row).toList();
        return new TableTwin(caption.text(), headers, rows);
    }

    @Override
    public Svg svg() {
        return new SparklineDrawing(this).svg();
    }

    List<OptionalDouble> values() {
        return readings.stream().map(Reading::value).toList();
    }

    OptionalDouble lowest() {
        return known().min();
    }

    OptionalDouble highest() {
        return known().max();
    }

    private DoubleStream known() {
        return values().stream().flatMapToDouble(OptionalDouble::stream);
    }

    private List<String> sentences() {
        var changes = readings.stream()
                .filter(it -> it.since() != null)
                .map(it -> caption.words().say(Phrase.TREND_WATERSHED, it.since(), it.label()));
        return Stream.concat(course().sentences().stream(), changes).toList();
    }

    private Course course() {
        var labels = readings.stream().map(Reading::label).toList();
        return new Course(caption.words(), caption.text(), labels, values());
    }

    private TableTwin.TwinRow row(int i) {
        var reading = readings.get(i);
        return TableTwin.TwinRow.of(reading.label(), course().value(i));
    }
}
