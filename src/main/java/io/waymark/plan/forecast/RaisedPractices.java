package io.waymark.plan.forecast;

import io.waymark.content.PracticeKey;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Rating;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The practices that targets ask to be raised to Fully, each once, with its number. */
final class RaisedPractices {

    static final int THIRDS = 3;

    private final Map<PracticeKey, Integer> numbers = new HashMap<>();
    private final List<RaisedPractice> all = new ArrayList<>();

    List<RaisedPractice> all() {
        return all;
    }

    /** The number of a practice; where it has one already it keeps its share. */
    int add(PracticeScore practice, int share) {
        return numbers.computeIfAbsent(practice.practice().key(), key -> {
            all.add(new RaisedPractice(
                    key,
                    share,
                    weight(practice) * (THIRDS - thirds(practice)),
                    practice.known() ? 0 : THIRDS * weight(practice)));
            return all.size() - 1;
        });
    }

    /** How much of a practice is achieved, in thirds. */
    static int thirds(PracticeScore practice) {
        return practice.known()
                ? (int) Math.round(THIRDS * practice.achievement().now())
                : Rating.NOT.ordinal();
    }

    static int weight(PracticeScore practice) {
        return practice.practice().weight();
    }

    /** Of all of them, in thirds. */
    static int weight(Collection<PracticeScore> practices) {
        return THIRDS * practices.stream().mapToInt(RaisedPractices::weight).sum();
    }
}
