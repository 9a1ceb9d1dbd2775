package io.waymark.gate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition as it stood when it was kept: in words, so that they stay what they were whatever is said later. */
record Kept(Condition condition, List<Line> lines) {

    /**
     * One sentence.
     *
     * @param day the day that it shows, or null
     * @param link behind the organisation's address
     */
    record Line(String text, @Nullable LocalDate day, String link) {}

    /** What each condition stands on. */
    static List<Kept> evidence(Gate gate, ConditionWording wording) {
        return gate.conditions().stream()
                .map(it -> new Kept(
                        it.condition(),
                        it.finding().evidence().stream()
                                .map(line -> new Line(wording.of(line), line.day(), line.link()))
                                .toList()))
                .toList();
    }

    /** What the conditions that are not met lack. */
    static List<Kept> lacking(Gate gate, ConditionWording wording) {
        return gate.missing().stream()
                .map(it -> new Kept(
                        it.condition(),
                        it.finding().needs().stream()
                                .map(need -> new Line(wording.what(need), null, need.link()))
                                .toList()))
                .toList();
    }
}
