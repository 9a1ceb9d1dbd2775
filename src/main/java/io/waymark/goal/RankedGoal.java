package io.waymark.goal;

import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A goal as other packages see it.
 *
 * @param rank 1 matters most
 * @param weight share of all goals' importance, see {@link RankWeights}
 * @param theme key of the edition's goal theme, to which topics say how strongly they serve it
 * @param owner who answers for it in the business; null where nobody does
 * @param horizon until when it should be reached; null where nobody said
 * @param ownStrengths the topics whose strength the organisation changed, 0 to 3
 */
public record RankedGoal(
        GoalId id,
        int rank,
        double weight,
        String statement,
        String why,
        String theme,
        @Nullable PersonId owner,
        @Nullable String ownerName,
        @Nullable LocalDate horizon,
        Map<TopicKey, Integer> ownStrengths) {

    /** How strongly a topic serves the goal, 0 not at all to 3 decisively: the organisation's own word, else the edition's. */
    public int strengthOf(Topic topic) {
        return ownStrengths.getOrDefault(topic.key(), topic.serves().getOrDefault(theme, 0));
    }

    /** Whether the organisation sees it differently than the edition how strongly a topic serves the goal. */
    public boolean differsFor(Topic topic) {
        return strengthOf(topic) != topic.serves().getOrDefault(theme, 0);
    }
}
