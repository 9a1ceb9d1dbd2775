package io.waymark.assessment;

import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The short way through a topic whose ground is missing: where Level 2 is answered and not Largely achieved, Level 3 is not
 * asked for yet and counts as Not, until somebody opens and answers it. Doubt never shortens the way: "don't know" counts as
 * if it were met.
 */
final class NotYet {

    private static final int GROUND = 2;
    /** More than half is Largely (ISO/IEC 33020, 5.3). */
    private static final double LARGELY = 0.50;

    private static final double ROUNDING = 1e-9;
    private static final double STEPS = 3;

    private NotYet() {}

    /** Those of a topic's asked practices above Level 2 that have no rating and need none yet; empty for most topics. */
    static Set<PracticeKey> of(List<Practice> asked, Map<PracticeKey, Rating> ratings) {
        return groundMissing(asked, ratings)
                ? asked.stream()
                        .filter(it -> it.level() > GROUND)
                        .map(Practice::key)
                        .filter(it -> !ratings.containsKey(it))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static boolean groundMissing(List<Practice> asked, Map<PracticeKey, Rating> ratings) {
        List<Practice> ground =
                asked.stream().filter(it -> it.level() == GROUND).toList();
        return ground.stream().allMatch(it -> ratings.containsKey(it.key()))
                && mean(ground, ratings) <= LARGELY + ROUNDING;
    }

    /** Weighted mean achievement at best; 1 where nothing applies, which shortens nothing. */
    private static double mean(List<Practice> practices, Map<PracticeKey, Rating> ratings) {
        List<Practice> applicable = practices.stream()
                .filter(it -> ratings.get(it.key()) != Rating.NOT_APPLICABLE)
                .toList();
        double weights = applicable.stream().mapToDouble(Practice::weight).sum();
        double achieved = applicable.stream()
                .mapToDouble(it -> it.weight() * best(ratings.get(it.key())))
                .sum();
        return weights == 0 ? 1 : achieved / weights;
    }

    private static double best(@Nullable Rating rating) {
        return rating == null || !rating.onScale() ? 1 : rating.ordinal() / STEPS;
    }
}
