package io.waymark.agreement;

import io.waymark.scoring.Rating;
import java.util.Comparator;
import java.util.List;

/**
 * How far apart the answers to one practice are. In order of it, what is furthest apart comes first, and of two that are
 * equally far apart the one that more people answered.
 *
 * @param steps between the lowest and the highest answer: 0 where all say the same, 3 for Not against Fully
 * @param people how many answered
 */
record Divergence(int steps, int people) implements Comparable<Divergence> {

    /** Somebody knows and somebody does not: one sentence of the former may settle it, so this is the smallest distance. */
    static final int DONT_KNOW = 1;

    /**
     * Whether there is such a thing here at all divides people more than a shade of how well it is done; still, nothing is
     * louder than Not against Fully.
     */
    static final int NOT_APPLICABLE = 2;

    private static final Comparator<Divergence> FURTHEST_FIRST = Comparator.comparingInt(Divergence::steps)
            .thenComparingInt(Divergence::people)
            .reversed();

    static Divergence of(List<Rating> answers) {
        int furthest = answers.stream()
                .flatMap(one -> answers.stream().map(other -> distance(one, other)))
                .max(Comparator.naturalOrder())
                .orElse(0);
        return new Divergence(furthest, answers.size());
    }

    private static int distance(Rating one, Rating other) {
        if (one == other) {
            return 0;
        }
        if (one == Rating.DONT_KNOW || other == Rating.DONT_KNOW) {
            return DONT_KNOW;
        }
        return one.onScale() && other.onScale() ? Math.abs(one.ordinal() - other.ordinal()) : NOT_APPLICABLE;
    }

    @Override
    public int compareTo(Divergence other) {
        return FURTHEST_FIRST.compare(this, other);
    }
}
