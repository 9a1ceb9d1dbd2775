package io.waymark.roadmap.moves;

import io.waymark.roadmap.order.ActionWorth;
import io.waymark.roadmap.order.TimeCriticality;
import io.waymark.scoring.Rating;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an open action of a practice was worth.
 *
 * @param rating null while unanswered
 * @param business 1 to 10
 */
record KeptPractice(
        @Nullable Rating rating,
        double business,
        TimeCriticality.Reason reason,
        Set<TimeCriticality.Pressing> pressing) {

    static KeptPractice of(ActionWorth worth) {
        return new KeptPractice(
                worth.rating(),
                worth.businessValue().value(),
                worth.timeCriticality().reason(),
                Set.copyOf(worth.timeCriticality().pressing()));
    }
}
