package io.waymark.dashboard.sight;

import io.waymark.content.Dimension;
import io.waymark.content.Topic;
import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.Card;
import io.waymark.scoring.TopicScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic between the goals that it serves and the work on it.
 *
 * @param score of the newest assessment; null where there is none
 * @param gaps how many of its practices are known not to be Fully achieved up to the target
 * @param initiatives those with work left, in the order of work
 */
record TopicLine(
        Dimension dimension,
        Topic topic,
        @Nullable TopicScore score,
        int gaps,
        List<Serving> serves,
        List<SightMeasure> kpis,
        List<Card> initiatives) {

    /** How its level may be shown: {@code unknown} where nobody answered anything, which is not zero. */
    public String standing() {
        if (score == null || score.untouched()) {
            return "unknown";
        }
        return score.applicable() ? "known" : "not-applicable";
    }

    /** 0 not at all to 3 decisively. */
    public int strengthFor(RankedGoal goal) {
        return goal.strengthOf(topic);
    }
}
