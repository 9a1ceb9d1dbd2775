package io.waymark.agreement;

import io.waymark.scoring.Rating;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** When a rating may be suggested: three or more people answered, and all but one of them say the same. */
final class AllButOne {

    /** Of two people who differ, neither is the odd one out. */
    private static final int FEWEST = 3;

    private AllButOne() {}

    static Optional<Rating> of(List<Rating> answers) {
        return answers.size() < FEWEST
                ? Optional.empty()
                : answers.stream()
                        .distinct()
                        .filter(it -> Collections.frequency(answers, it) == answers.size() - 1)
                        .findFirst();
    }
}
