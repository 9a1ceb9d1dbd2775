package io.waymark.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A radar told in sentences and as a table. */
record RadarWords(RadarChart radar) {

    String description() {
        var sentences = new ArrayList<String>();
        var axes = words().number(radar.axes().size());
        sentences.add(words().say(Phrase.RADAR_AXES, axes, words().number(radar.max())));
        for (var series : radar.series()) {
            var items = radar.everyAxis().mapToObj(i -> item(series, i)).toList();
            sentences.add(words().say(Phrase.SERIES, series.name(), words().list(items)));
        }
        sentences.addAll(extremes(radar.series().getFirst()));
        return String.join(" ", sentences);
    }

    TableTwin tableTwin() {
        var headers = new ArrayList<>(List.of(words().say(Phrase.AXIS)));
        radar.series().forEach(series -> headers.add(series.name()));
        var rows = radar.everyAxis().mapToObj(this::row).toList();
        return new TableTwin(radar.caption().text(), headers, rows);
    }

    /** For example "1.8 (range 1 to 2)". */
    String value(RadarChart.Series series, int axis) {
        var value = words().number(series.values().get(axis));
        return series.band().isEmpty()
                ? value
                : words().say(
                                Phrase.VALUE_IN_RANGE,
                                value,
                                words().range(series.band().get(axis)));
    }

    private String item(RadarChart.Series series, int axis) {
        return words().say(Phrase.NAMED_VALUE, label(axis), value(series, axis));
    }

    /** Nothing to say when all axes are equal. */
    private List<String> extremes(RadarChart.Series series) {
        var byValue = Comparator.<Integer>comparingDouble(i -> series.values().get(i));
        int lowest = radar.everyAxis().boxed().min(byValue).orElseThrow();
        int highest = radar.everyAxis().boxed().max(byValue).orElseThrow();
        return byValue.compare(lowest, highest) == 0
                ? List.of()
                : List.of(words().say(Phrase.EXTREMES, series.name(), label(highest), label(lowest)));
    }

    private TableTwin.TwinRow row(int axis) {
        var values = radar.series().stream().map(series -> value(series, axis)).toList();
        return new TableTwin.TwinRow(label(axis), radar.axes().get(axis).href(), values);
    }

    private String label(int axis) {
        return radar.axes().get(axis).label();
    }

    private Words words() {
        return radar.caption().words();
    }
}
