package io.waymark.scoring;

import java.util.List;

/**
 * The weighted mean achievement at one level of a topic or of a whole dimension, 0 to 1.
 *
 * @param practices how many applicable practices it is the mean of; with none there is no figure to show
 */
public record LevelShare(int level, Range achievement, int practices) {

    static List<LevelShare> of(List<PracticeScore> practices, List<Integer> asked) {
        return asked.stream().map(level -> at(level, practices)).toList();
    }

    private static LevelShare at(int level, List<PracticeScore> practices) {
        List<PracticeScore> there = practices.stream()
                .filter(it -> it.practice().level() == level && it.applicable())
                .toList();
        return new LevelShare(level, WeightedMean.range(there), there.size());
    }
}
