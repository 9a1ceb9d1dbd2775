package io.waymark.dashboard.comparison;

import io.waymark.content.PracticeKey;
import java.util.Set;

/**
 * How much of a milestone somebody looked at, how much was taken over from the cycle before, and how much was not asked for
 * yet because what comes before was far from met.
 */
record Examination(int examined, int carriedOver, int notYet) {

    /** Counts the rated practices of a milestone. */
    static Examination of(Set<PracticeKey> rated, Set<PracticeKey> carriedOver, Set<PracticeKey> notYet) {
        int carried = (int) rated.stream().filter(carriedOver::contains).count();
        int left = (int) rated.stream().filter(notYet::contains).count();
        return new Examination(rated.size() - carried - left, carried, left);
    }
}
