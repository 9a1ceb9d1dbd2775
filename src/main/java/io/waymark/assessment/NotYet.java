package io.waymark.assessment;

import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.scoring.Rating;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The short way through a topic whose ground is missing: where the levels below the highest asked are answered and far from
 * met, its practices are not asked for yet and count as Not, until somebody opens and answers them. Doubt never shortens
 * the way: "don't know" counts as if it were met.
 */
public final class NotYet {

    /** At most Partly on average: a third of what could be achieved. */
    static final double FAR_FROM_MET = 1.0 / 3;

    private static final double ROUNDING = 1e-9;
    private static final double STEPS = 3;

    private NotYet() {}

    /** The practices of the highest level asked that have no rating and need none yet; empty for most topics. */
    public static Set<PracticeKey> of(Topic topic, List<Integer> asked, Map<PracticeKey, Rating> ratings) {
        return farFromMet(topic, asked, ratings)
                ? topic.practicesAt(asked.getLast()).stream()
                        .map(Practice::key)
                        .filter(it -> !ratings.containsKey(it))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** The practices of a topic that are settled: those asked that have a rating, and those not asked for yet. */
    static Set<PracticeKey> settled(Topic topic, List<Integer> asked, Map<PracticeKey, Rating> ratings) {
        Set<PracticeKey> notYet = of(topic, asked, ratings);
        return topic.practices().stream()
                .filter(it -> asked.contains(it.level()))
                .map(Practice::key)
                .filter(it -> ratings.containsKey(it) || notYet.contains(it))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean farFromMet(Topic topic, List<Integer> asked, Map<PracticeKey, Rating> ratings) {
        List<Practice> below = topic.practices().stream()
                .filter(it -> asked.contains(it.level()) && it.level() < asked.getLast())
                .toList();
        return below.stream().allMatch(it -> ratings.containsKey(it.key()))
                && mean(below, ratings) <= FAR_FROM_MET + ROUNDING;
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
