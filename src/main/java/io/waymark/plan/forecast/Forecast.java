package io.waymark.plan.forecast;

import io.waymark.content.DimensionKey;
import io.waymark.content.TopicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When things will stand at their targets, as runs of the plan have it. In each run every task takes days drawn from its estimate
 * times a factor that all share, and the plan is placed anew in its order by its teams. The same seed brings the same answer.
 *
 * @param whole when every dimension stands at its target
 * @param dimensions those of which any topic counts, in the order of the edition
 * @param topics those that apply, likewise
 * @param cards when the last task of each is proven, in the order in which they were given
 * @param drivers of the whole's day, the most frequent first
 */
public record Forecast<K>(
        Trial trial,
        Outlook whole,
        Map<DimensionKey, Outlook> dimensions,
        Map<TopicKey, Outlook> topics,
        List<Outlook> cards,
        List<Driver<K>> drivers) {

    /** Lets a plan unfold. */
    public static <K> Forecast<K> of(Outset<K> outset, Trial trial) {
        Unfolding<K> unfolding = new Unfolding<>(outset, outset.plan(), trial, new HashMap<>());
        Tally<K> tally = new Tally<>(outset, trial, unfolding.replay());
        for (int run = 0; run < trial.runs(); run++) {
            unfolding.unfold(run);
            tally.add(run, unfolding);
        }
        return tally.forecast();
    }
}
