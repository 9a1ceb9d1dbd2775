package io.waymark.roadmap;

import io.waymark.goal.RankedGoal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighted shortest job first: {@code (business value + time criticality + risk reduction and enablement) / job size}
 * (Reinertsen, "The Principles of Product Development Flow", 2009). Each part says how it is reckoned; all are rounded to one
 * decimal before they are added and divided, so that the printed numbers can be recomputed by hand.
 *
 * @param goals the organisation's, ranked
 * @param now the quarter that today lies in
 */
public record PriorityRule(List<RankedGoal> goals, Quarter now) {

    /**
     * The priority of an initiative.
     *
     * @param closures what it closes, at least one
     * @param inherited sum of the risks of the practices that wait for it
     * @param largest the largest such sum on the roadmap
     */
    public Priority of(List<Closure> closures, @Nullable Quarter target, int inherited, int largest) {
        return new Priority(
                BusinessValue.of(closures, goals),
                TimeCriticality.of(closures, target, now),
                new RiskAndEnablement(highestRisk(closures), inherited, largest),
                JobSize.of(closures));
    }

    private static int highestRisk(List<Closure> closures) {
        return closures.stream().mapToInt(it -> it.practice().risk()).max().orElseThrow();
    }
}
