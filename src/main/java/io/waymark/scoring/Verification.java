package io.waymark.scoring;

import io.waymark.content.PracticeKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A practice that is worth being examined, and why.
 *
 * @param consequence what would move most, of all that may be found; of two that move as much the worse
 * @param closes by how much the missing share up to the target of its dimension would be less uncertain, 0 to 1, whatever is
 *     found
 */
public record Verification(
        DimensionScore dimension, TopicScore topic, PracticeScore practice, Consequence consequence, double closes) {

    private static final Comparator<Verification> WORTH = Comparator.comparing(
                    Verification::consequence, Consequence.CLAIMS_MOVED)
            .thenComparing(Verification::closes)
            .thenComparing(Verification::consequence, Consequence.MOVED)
            .reversed();

    /**
     * The practices to examine next: first those that may move the claim of the whole the furthest, then that of their
     * dimension, then those that close the most of the dimension's range, then those that may move their topic; among equals
     * the order of the edition. What may be found is anything where nobody knows, else one step worse or better than what was
     * said. Left out is what is proven, presumed, not asked or withheld, and what holds no claim.
     *
     * @param most how many at most
     */
    public static List<Verification> next(Scorecard card, Map<PracticeKey, Foundation> foundations, int most) {
        return card.counting().stream()
                .flatMap(dimension -> {
                    Examining examining = new Examining(card, dimension);
                    return dimension.counting().stream()
                            .flatMap(topic -> topic.counting().stream()
                                    .filter(it -> examinable(it, foundations))
                                    .map(it -> examining.of(topic, it)));
                })
                .filter(it -> it.closes > 0 || it.consequence.moves())
                .sorted(WORTH)
                .limit(most)
                .toList();
    }

    private static boolean examinable(PracticeScore practice, Map<PracticeKey, Foundation> foundations) {
        return switch (practice.state()) {
            case OPEN -> true;
            case ANSWERED ->
                !practice.known() || RestsOn.foundation(practice, foundations).examinable();
            case WITHHELD, PRESUMED, SET_ASIDE, UNASKED -> false;
        };
    }
}
