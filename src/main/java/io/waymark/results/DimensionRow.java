package io.waymark.results;

import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.LevelShare;
import io.waymark.scoring.TopicScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dimension on the page of results: its figures and its part of the heat map.
 *
 * @param kept the topics that keep it where it stands; none where nobody began it or it does not count
 */
record DimensionRow(DimensionScore score, List<HeatRow> heat, List<KeptTopic> kept) {

    /**
     * One topic of the heat map, a cell for each level that is asked.
     *
     * @param frontier the level at which the topic is stopped; null where it is not, or nobody began it
     */
    record HeatRow(
            TopicScore topic,
            List<HeatCell> cells,
            @Nullable Integer frontier) {

        static HeatRow of(TopicScore topic) {
            return new HeatRow(
                    topic,
                    topic.levels().stream().map(it -> HeatCell.of(topic, it)).toList(),
                    frontier(topic));
        }

        private static @Nullable Integer frontier(TopicScore topic) {
            return !topic.applicable() || topic.untouched()
                    ? null
                    : topic.levels().stream()
                            .map(LevelShare::level)
                            .filter(it -> it > topic.level().now())
                            .findFirst()
                            .orElse(null);
        }
    }

    static DimensionRow of(DimensionScore score) {
        return new DimensionRow(
                score, score.topics().stream().map(HeatRow::of).toList(), score.untouched() ? List.of() : kept(score));
    }

    private static List<KeptTopic> kept(DimensionScore score) {
        return score.holding().stream().map(it -> KeptTopic.of(score, it)).toList();
    }
}
