package io.waymark.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One horizontal bar that shows how a total is made up, for example how many topics stand at each level.
 *
 * @param segments 1 to 12, from left to right; an empty one is named in the legend but takes no room
 * @param legend whether names and counts stand under the bar
 * @throws IllegalArgumentException when there are no or too many segments
 */
public record StackedBar(Caption caption, List<Segment> segments, boolean legend) implements Chart {

    public StackedBar {
        segments = List.copyOf(segments);
        Given.size(segments, 1, 12, "segments");
    }

    public StackedBar(Caption caption, List<Segment> segments) {
        this(caption, segments, true);
    }

    /**
     * @param count 0 or more
     * @param tone suffix of the class that colours it: level-0 to level-5, ok, warn, danger, accent, none
     * @param href where the counted rows can be read, if anywhere
     */
    public record Segment(
            String label, int count, String tone, @Nullable String href) {
        public Segment {
            Given.text(label, "segment label");
            Given.holds(count >= 0, "count of " + label + " must not be negative: " + count);
            tone = new Tone(tone).suffix();
            Given.link(href);
        }

        public Segment(String label, int count, String tone) {
            this(label, count, tone, null);
        }
    }

    /** For rows of bars that share one legend elsewhere. */
    public StackedBar withoutLegend() {
        return new StackedBar(caption, segments, false);
    }

    @Override
    public String description() {
        var words = caption.words();
        return total() == 0
                ? words.say(Phrase.BAR_EMPTY)
                : words.say(Phrase.BAR_TOTAL, words.number(total())) + " "
                        + words.say(
                                Phrase.BAR_SHARES,
                                words.list(segments.stream().map(this::named).toList()));
    }

    @Override
    public TableTwin tableTwin() {
        var words = caption.words();
        var headers = List.of(words.say(Phrase.NAME), words.say(Phrase.COUNT));
        return new TableTwin(
                caption.text(), headers, segments.stream().map(this::row).toList());
    }

    @Override
    public Svg svg() {
        return new StackedBarDrawing(this).svg();
    }

    long total() {
        return segments.stream().mapToLong(Segment::count).sum();
    }

    /** For example "Operate: 12". */
    String named(Segment segment) {
        return caption.words().say(Phrase.PAIR, segment.label(), count(segment));
    }

    String count(Segment segment) {
        return caption.words().number(segment.count());
    }

    private TableTwin.TwinRow row(Segment segment) {
        return new TableTwin.TwinRow(segment.label(), segment.href(), List.of(count(segment)));
    }
}
