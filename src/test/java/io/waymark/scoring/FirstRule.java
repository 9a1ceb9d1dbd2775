package io.waymark.scoring;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rule 1, kept to compare with: a topic was at level k when every practice below was Fully and every one of level k at least
 * Largely achieved; a dimension stood where its lowest topic stood, the whole where its lowest dimension.
 */
final class FirstRule {

    private FirstRule() {}

    static int topic(TopicScore topic) {
        return IntStream.rangeClosed(1, 3)
                .filter(level -> !reaches(topic.practices(), level))
                .map(level -> level - 1)
                .findFirst()
                .orElse(3);
    }

    static int dimension(DimensionScore dimension) {
        return lowest(dimension.topics().stream().map(FirstRule::topic).toList());
    }

    static int whole(Scorecard scorecard) {
        return lowest(scorecard.dimensions().stream().map(FirstRule::dimension).toList());
    }

    private static boolean reaches(List<PracticeScore> practices, int level) {
        return practices.stream()
                .allMatch(it -> it.practice().level() > level
                        || Bound.NOW.thirds(it) == 3
                        || it.practice().level() == level && Bound.NOW.thirds(it) == 2);
    }

    private static int lowest(Collection<Integer> levels) {
        return levels.stream().mapToInt(it -> it).min().orElse(3);
    }
}
