package io.waymark.results;

import io.waymark.figure.Figures;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.TopicScore;
import java.util.List;

/**
 * What practices achieve together: their weighted thirds over their weights. Whole numbers, so that a page can print it
 * exactly and a reader can check it.
 */
record Achieved(int thirds, int weight) {

    static Achieved of(List<PracticeScore> practices, Doubt reading) {
        List<PracticeScore> counting =
                practices.stream().filter(reading::counts).toList();
        return new Achieved(
                counting.stream()
                        .mapToInt(it -> it.practice().weight() * reading.thirds(it))
                        .sum(),
                counting.stream().mapToInt(it -> it.practice().weight()).sum());
    }

    /** What a topic achieves at the levels up to its target. */
    static Achieved upToTarget(TopicScore topic, Doubt reading) {
        return of(
                topic.counting().stream()
                        .filter(it -> it.practice().level() <= topic.target())
                        .toList(),
                reading);
    }

    Achieved plus(Achieved other) {
        return new Achieved(thirds + other.thirds, weight + other.weight);
    }

    /** For example "(4 2/3) / 10" or "4 / 10"; a dash where nothing counts. */
    public String fraction() {
        String written = Figures.thirds(thirds);
        if (weight == 0) {
            return "–";
        }
        return (thirds % 3 == 0 ? written : "(" + written + ")") + " / " + weight;
    }

    /** What is missing in whole per cent; of nothing nothing is missing. */
    public String missing() {
        return String.valueOf(Figures.percent(weight == 0 ? 0 : 1 - thirds / 3.0 / weight));
    }
}
