package io.waymark.scoring;

import java.util.List;

/**
 * The obligations among the practices that count, as far as they stand in the way of a claim.
 *
 * @param missed those that are below Largely; they bar Level 3 and above
 * @param unknown those of which nobody knows: open, withheld or "don't know". Like every open practice they leave the claim
 *     of now, and may turn out as a bar: the low end of the claim counts them as Not
 */
public record Obligations(List<PracticeScore> missed, List<PracticeScore> unknown) {

    static Obligations of(List<PracticeScore> counting) {
        List<PracticeScore> all =
                counting.stream().filter(it -> it.practice().obligation()).toList();
        return new Obligations(
                all.stream().filter(it -> missed(it, Bound.NOW)).toList(),
                all.stream().filter(it -> !it.known()).toList());
    }

    /** The highest level that they leave to a claim. */
    static int ceiling(List<PracticeScore> counting, Bound bound) {
        return counting.stream().anyMatch(it -> it.practice().obligation() && missed(it, bound))
                ? LevelRule.BARRED - 1
                : Integer.MAX_VALUE;
    }

    private static boolean missed(PracticeScore it, Bound bound) {
        return bound.counts(it) && bound.thirds(it) < Rating.LARGELY.ordinal();
    }
}
