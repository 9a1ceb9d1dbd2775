package io.waymark.scoring;

import io.waymark.content.Topic;
import java.util.List;

/**
 * What scoring says of one topic.
 *
 * @param index sum over the asked levels of the weighted mean achievement there; for trends and sorting
 * @param distance weighted share of achievement missing up to the target, 0 to 1
 * @param levels the share achieved at each asked level
 */
public record TopicScore(
        Topic topic,
        int target,
        LevelRange level,
        Range index,
        Range distance,
        List<LevelShare> levels,
        List<PracticeScore> practices) {

    /** Scores one topic from its practices' ratings. */
    static TopicScore of(Topic topic, List<PracticeScore> practices, List<Integer> asked, int target) {
        List<LevelShare> levels = LevelShare.of(practices, asked);
        return new TopicScore(
                topic,
                target,
                LevelRule.claim(practices, asked),
                sum(levels),
                Distance.to(target, practices),
                levels,
                practices);
    }

    /** Whether any practice of the topic applies here; a topic without is left out of its dimension. */
    public boolean applicable() {
        return practices.stream().anyMatch(PracticeScore::applicable);
    }

    /** How many practices nobody answered yet. */
    public int open() {
        return (int) practices.stream().filter(PracticeScore::open).count();
    }

    /** Whether nobody answered anything here yet: there is no figure to show. */
    public boolean untouched() {
        return open() == practices.size();
    }

    /** A level that has no applicable practice is passed through: it counts as reached. */
    private static Range sum(List<LevelShare> levels) {
        return new Range(
                levels.stream()
                        .mapToDouble(it -> part(it, it.achievement().low()))
                        .sum(),
                levels.stream()
                        .mapToDouble(it -> part(it, it.achievement().now()))
                        .sum(),
                levels.stream()
                        .mapToDouble(it -> part(it, it.achievement().high()))
                        .sum());
    }

    private static double part(LevelShare share, double achievement) {
        return share.practices() == 0 ? 1 : achievement;
    }
}
