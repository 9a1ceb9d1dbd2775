package io.waymark.dashboard.comparison;

import io.waymark.content.PracticeKey;
import java.util.Set;

/** How much of a milestone somebody looked at, and how much was taken over from the cycle before. */
record Examination(int examined, int carriedOver) {

    /** Counts the answered practices of a milestone. */
    static Examination of(Set<PracticeKey> answered, Set<PracticeKey> carriedOver) {
        int carried = (int) answered.stream().filter(carriedOver::contains).count();
        return new Examination(answered.size() - carried, carried);
    }
}
