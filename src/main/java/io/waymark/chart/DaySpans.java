package io.waymark.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When things are reached: in each row a bar from the day that is as likely as not to the one that is almost sure, for one plan or
 * for several beneath each other.
 *
 * @param ticks 2 to 120, ascending; the drawing reaches from the first to the last
 * @param plans names of 1 to 4 plans; the first is drawn on top
 * @param rows 1 to 20, each with a span for every plan
 * @throws IllegalArgumentException when a count or a day is outside its bounds
 */
public record DaySpans(Caption caption, List<Tick> ticks, List<String> plans, List<Row> rows) implements Chart {

    public DaySpans {
        ticks = List.copyOf(ticks);
        plans = List.copyOf(plans);
        rows = List.copyOf(rows);
        Given.size(ticks, 2, 120, "ticks");
        Given.size(plans, 1, 4, "plans");
        Given.size(rows, 1, 20, "rows");
        for (int i = 1; i < ticks.size(); i++) {
            Given.holds(ticks.get(i - 1).day().isBefore(ticks.get(i).day()), "tick " + i + " does not follow");
        }
        for (var row : rows) {
            row.check(plans.size(), ticks.getFirst().day(), ticks.getLast().day());
        }
    }

    /** A day on the axis, from which on its label holds. */
    public record Tick(LocalDate day, String label) {}

    public record Row(String label, List<Span> spans) {
        public Row {
            Given.text(label, "row label");
            spans = List.copyOf(spans);
        }

        private void check(int plans, LocalDate first, LocalDate last) {
            Given.size(spans, plans, plans, "spans of " + label);
            spans.stream()
                    .flatMap(it -> Stream.of(it.likely(), it.sure()).flatMap(Stream::ofNullable))
                    .forEach(day -> Given.holds(
                            !day.isBefore(first) && !day.isAfter(last), label + ": " + day + " is off the axis"));
        }
    }

    /**
     * When one thing is reached by one plan.
     *
     * @param likely null where nothing is drawn, and the words stand in its place
     * @param sure null where it cannot be said; the bar stays open then
     * @param likelyTold in words, or why there is no day
     * @param sureTold in words; empty where there is none
     */
    public record Span(@Nullable LocalDate likely, @Nullable LocalDate sure, String likelyTold, String sureTold) {
        public Span {
            Given.text(likelyTold, "what is told");
            Given.holds(
                    likely != null && (sure == null || !sure.isBefore(likely)) || likely == null && sure == null,
                    "almost sure on %s, as likely as not on %s".formatted(sure, likely));
        }
    }

    @Override
    public String description() {
        return rows.stream()
                .flatMap(row -> IntStream.range(0, plans.size()).mapToObj(plan -> sentence(row, plan) + "."))
                .collect(Collectors.joining(" "));
    }

    @Override
    public TableTwin tableTwin() {
        var words = caption.words();
        var headers = plans.size() == 1
                ? Stream.of(words.say(Phrase.SPAN_LIKELY), words.say(Phrase.SPAN_SURE))
                : plans.stream();
        return new TableTwin(
                caption.text(),
                Stream.concat(Stream.of(words.say(Phrase.NAME)), headers).toList(),
                rows.stream()
                        .map(it -> new TableTwin.TwinRow(it.label(), null, values(it)))
                        .toList());
    }

    @Override
    public Svg svg() {
        return new DaySpansDrawing(this).svg();
    }

    /** For example "People, Today: 2027 Q1, almost surely 2027 Q2". */
    String sentence(Row row, int plan) {
        var name = plans.size() == 1 ? row.label() : row.label() + ", " + plans.get(plan);
        return caption.words().say(Phrase.PAIR, name, told(row.spans().get(plan)));
    }

    private List<String> values(Row row) {
        var only = row.spans().getFirst();
        return plans.size() == 1
                ? List.of(only.likelyTold(), only.sureTold().isEmpty() ? "–" : only.sureTold())
                : row.spans().stream().map(this::told).toList();
    }

    private String told(Span span) {
        return span.sureTold().isEmpty()
                ? span.likelyTold()
                : caption.words().say(Phrase.SPAN_TOLD, span.likelyTold(), span.sureTold());
    }
}
