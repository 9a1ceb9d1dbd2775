package io.waymark.planning;

import io.waymark.goal.GoalId;
import io.waymark.goal.RankedGoal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The goals that an open assessment is about, as they were ticked.
 *
 * @param seen what the member had on the screen
 */
record AimedGoalsForm(List<@Nullable GoalId> goals, String seen) {

    static AimedGoalsForm of(Collection<GoalId> standing) {
        return new AimedGoalsForm(List.copyOf(standing), seen(standing));
    }

    /** Without what was sent empty. */
    Set<GoalId> wanted() {
        return goals.stream().flatMap(Stream::ofNullable).collect(Collectors.toUnmodifiableSet());
    }

    /** Names these goals, in whatever order. */
    static String seen(Collection<GoalId> goals) {
        return goals.stream().map(GoalId::toString).sorted().collect(Collectors.joining(" "));
    }

    /** The goals in words, what matters most first. */
    static String words(List<RankedGoal> all, Collection<GoalId> some) {
        return all.stream()
                .filter(it -> some.contains(it.id()))
                .map(RankedGoal::statement)
                .collect(Collectors.joining("; "));
    }
}
