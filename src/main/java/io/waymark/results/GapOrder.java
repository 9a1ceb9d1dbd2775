package io.waymark.results;

import io.waymark.goal.PointedTopics;
import io.waymark.scoring.Gap;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** In which order gaps are listed; where two are equal, the edition's order holds. */
enum GapOrder {
    RISK(Comparator.comparingInt((Gap it) -> it.practice().risk()).reversed(), "descending"),
    LEVEL(Comparator.comparingInt(it -> it.practice().level()), "ascending"),
    EFFORT(Comparator.comparingDouble(it -> it.practice().action().effort().mean()), "ascending"),
    MISSING(Comparator.comparingDouble(Gap::missing).reversed(), "descending"),
    EDITION((one, other) -> 0, "none"),
    /** The topics that serve the assessment's goals most; among them the highest risk. */
    GOALS(RISK.comparator, "descending");

    private final Comparator<Gap> comparator;
    private final String direction;

    GapOrder(Comparator<Gap> comparator, String direction) {
        this.comparator = comparator;
        this.direction = direction;
    }

    /** The order with this key; by risk where there is none. */
    static GapOrder keyed(String key) {
        return Stream.of(values())
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElse(RISK);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For {@code aria-sort}. */
    public String direction() {
        return direction;
    }

    Comparator<Gap> comparator(PointedTopics goals) {
        Comparator<Gap> pointed =
                Comparator.comparingInt((Gap it) -> goals.pointAt(it.topic())).reversed();
        return this == GOALS ? pointed.thenComparing(comparator) : comparator;
    }
}
