package io.waymark.scoring;

import java.util.List;

/**
 * The rule of ISO/IEC 33020, 5.2: a topic is at level k when every applicable practice below k is Fully and every one of
 * level k is Largely or Fully achieved. A level without applicable practices is passed through.
 */
final class LevelRule {

    private LevelRule() {}

    /** The level claim of a topic's practices, 0 to the highest of {@code asked}. */
    static LevelRange claim(List<PracticeScore> practices, List<Integer> asked) {
        List<PracticeScore> counting =
                practices.stream().filter(PracticeScore::applicable).toList();
        return new LevelRange(
                level(counting, asked, Bound.LOW),
                level(counting, asked, Bound.NOW),
                level(counting, asked, Bound.HIGH));
    }

    private static int level(List<PracticeScore> practices, List<Integer> asked, Bound bound) {
        int reached = 0;
        for (int level : asked) {
            if (!reaches(practices, level, bound)) {
                return reached;
            }
            reached = level;
        }
        return reached;
    }

    private static boolean reaches(List<PracticeScore> practices, int level, Bound bound) {
        return practices.stream()
                .allMatch(it -> it.practice().level() > level
                        || it.fully(bound)
                        || it.practice().level() == level && it.largely(bound));
    }
}
