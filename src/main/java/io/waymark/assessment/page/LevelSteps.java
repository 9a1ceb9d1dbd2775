package io.waymark.assessment.page;

import io.waymark.chart.Ladder;
import java.util.List;
import java.util.stream.Stream;

/**
 * The levels that an edition asks as the steps of a ladder; the lowest step is below the first of them.
 *
 * @param asked ascending
 */
public record LevelSteps(List<Integer> asked) {

    /** The step of a level, or of the highest asked level below it. */
    public int of(int level) {
        return (int) asked.stream().filter(it -> it <= level).count();
    }

    /** What they are called. */
    public List<Ladder.Step> named(ChartWords words) {
        Ladder.Step below = new Ladder.Step(
                words.say("ladder.below", asked.getFirst()), words.say("ladder.below.place", asked.getFirst()));
        return Stream.concat(
                        Stream.of(below),
                        asked.stream()
                                .map(it -> new Ladder.Step(words.say("level", it), words.say("ladder.place", it))))
                .toList();
    }
}
