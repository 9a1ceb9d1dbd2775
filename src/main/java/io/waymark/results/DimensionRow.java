package io.waymark.results;

import io.waymark.chart.StackedBar;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.TopicScore;
import java.util.List;

/** One dimension on the page of results: its figures, its spread as a bar, and its part of the heat map. */
record DimensionRow(DimensionScore score, StackedBar spread, List<HeatRow> heat) {

    /** One topic of the heat map, a cell for each level that is asked. */
    record HeatRow(TopicScore topic, List<HeatCell> cells) {

        static HeatRow of(TopicScore topic) {
            return new HeatRow(
                    topic,
                    topic.levels().stream().map(it -> HeatCell.of(topic, it)).toList());
        }
    }

    static DimensionRow of(DimensionScore score, StackedBar spread) {
        return new DimensionRow(
                score, spread, score.topics().stream().map(HeatRow::of).toList());
    }
}
