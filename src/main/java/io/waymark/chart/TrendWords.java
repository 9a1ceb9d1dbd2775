package io.waymark.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A trend told in sentences and as a table. */
record TrendWords(TrendLine trend) {

    String description() {
        var sentences = new ArrayList<String>();
        trend.series().forEach(series -> sentences.addAll(course(series).sentences()));
        if (trend.scale().cut()) {
            sentences.add(new CutAxis(trend.scale(), words()).sentence());
        }
        if (trend.target() != null) {
            var value = words().number(trend.target().value());
            sentences.add(words().say(Phrase.TREND_TARGET, trend.target().name(), value));
        }
        trend.references().forEach(it -> sentences.add(words().say(Phrase.TREND_TARGET, it.name(), value(it))));
        if (!trend.milestones().isEmpty()) {
            sentences.add(words().say(Phrase.TREND_MILESTONES, words().list(labels(trend.milestones()))));
        }
        return String.join(" ", sentences);
    }

    TableTwin tableTwin() {
        var rows = IntStream.range(0, trend.moments().size()).mapToObj(this::row);
        return new TableTwin(trend.caption().text(), headers(), rows.toList());
    }

    private List<String> headers() {
        var headers = new ArrayList<>(List.of(words().say(Phrase.DATE)));
        trend.series().forEach(series -> headers.add(series.name()));
        if (trend.target() != null) {
            headers.add(trend.target().name());
        }
        trend.references().forEach(it -> headers.add(it.name()));
        if (!trend.milestones().isEmpty()) {
            headers.add(words().say(Phrase.MILESTONE));
        }
        return headers;
    }

    private TableTwin.TwinRow row(int i) {
        var cells = new ArrayList<String>();
        trend.series().forEach(series -> cells.add(course(series).value(i)));
        if (trend.target() != null) {
            cells.add(words().number(trend.target().value()));
        }
        trend.references().forEach(it -> cells.add(value(it)));
        if (!trend.milestones().isEmpty()) {
            cells.add(String.join(", ", labels(milestonesSince(i))));
        }
        var moment = trend.moments().get(i);
        return new TableTwin.TwinRow(moment.label(), moment.href(), cells);
    }

    /** Those on the day of a moment or after it, yet before the next. */
    private List<TrendLine.Milestone> milestonesSince(int moment) {
        var moments = trend.moments();
        var from = moments.get(moment).day();
        var until = moment + 1 < moments.size() ? moments.get(moment + 1).day() : LocalDate.MAX;
        return trend.milestones().stream()
                .filter(milestone ->
                        !milestone.day().isBefore(from) && milestone.day().isBefore(until))
                .toList();
    }

    private Course course(TrendLine.Series series) {
        var labels = trend.moments().stream().map(TrendLine.Moment::label).toList();
        return new Course(words(), series.name(), labels, series.values());
    }

    private static List<String> labels(List<TrendLine.Milestone> milestones) {
        return milestones.stream().map(TrendLine.Milestone::label).toList();
    }

    private String value(TrendLine.Reference reference) {
        return words().range(new AxisRange(reference.low(), reference.high()));
    }

    private Words words() {
        return trend.caption().words();
    }
}
