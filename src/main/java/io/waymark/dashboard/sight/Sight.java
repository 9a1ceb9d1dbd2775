package io.waymark.dashboard.sight;

import io.waymark.assessment.Assessment;
import io.waymark.content.Edition;
import io.waymark.content.TopicKey;
import io.waymark.outcome.OutcomeTree;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Roadmap;
import io.waymark.scoring.Gap;
import io.waymark.scoring.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is to see: everything under the goals, and one unit's roadmap and the newest assessment that can say something.
 *
 * @param edition whose topics stand between goals and work
 * @param assessment null while nothing was assessed, as is the scorecard
 */
record Sight(
        OutcomeTree tree,
        Roadmap roadmap,
        Edition edition,
        @Nullable Assessment assessment,
        @Nullable Scorecard scorecard,
        LocalDate today) {

    List<Break> breaks() {
        return Breaks.of(tree, roadmap.cards(), today);
    }

    /** The initiatives with work left, in the order of work. */
    List<Card> open() {
        return roadmap.cards().stream().filter(it -> it.facts().status().open()).toList();
    }

    /** How many gaps each topic has; a topic without any is missing. */
    Map<TopicKey, Long> gaps() {
        return scorecard == null
                ? Map.of()
                : Gap.of(scorecard).stream()
                        .collect(Collectors.groupingBy(it -> it.topic().key(), Collectors.counting()));
    }
}
