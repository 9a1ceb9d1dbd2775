package io.waymark.pulse;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Rating;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an answer of a pulse suggests for the practices of its topic. Whoever says that level k is the highest that is true
 * says that what lies below is done and that k mostly is; of what lies above they say nothing.
 */
final class SuggestedRatings {

    private SuggestedRatings() {}

    /** Suggestions for the practices that the edition asks about. */
    static Map<PracticeKey, Rating> of(Edition edition, Map<TopicKey, Integer> chosen) {
        return edition.practices().stream()
                .filter(it -> edition.asked().contains(it.level()))
                .filter(it -> rating(it, chosen).isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Practice::key, it -> rating(it, chosen).orElseThrow()));
    }

    private static Optional<Rating> rating(Practice practice, Map<TopicKey, Integer> chosen) {
        return Optional.ofNullable(chosen.get(practice.key().topic())).flatMap(it -> rating(practice.level(), it));
    }

    /** Fully below the chosen level, Largely at it, nothing above. */
    static Optional<Rating> rating(int level, int chosen) {
        if (level > chosen) {
            return Optional.empty();
        }
        return Optional.of(level < chosen ? Rating.FULLY : Rating.LARGELY);
    }
}
