package io.waymark.roadmap;

import io.waymark.goal.RankedGoal;
import java.util.Comparator;
import java.util.List;

/**
 * How much the ranked goals gain, 1 to 10: {@code 1 + 9 * sum / 3}, where the sum adds each goal's weight times the
 * strength, 0 to 3, with which the initiative's topics serve it. Weights sum to 1, so serving every goal decisively makes 10.
 * Without goals nothing tells initiatives apart and each is worth 1.
 */
public record BusinessValue(List<Part> parts) {

    private static final int STRONGEST = 3;
    private static final int LEAST = 1;
    private static final int MOST = 10;

    /**
     * What one goal adds.
     *
     * @param own whether the strength is the organisation's own word, other than the edition's
     */
    public record Part(RankedGoal goal, int strength, boolean own) {

        /** Weight times strength, 0 to 3. */
        public double share() {
            return goal.weight() * strength;
        }
    }

    /** Of several topics the one that serves a goal best counts for it. */
    static BusinessValue of(List<Closure> closures, List<RankedGoal> goals) {
        return new BusinessValue(
                goals.stream().map(goal -> part(closures, goal)).toList());
    }

    /** The sum over all goals, 0 to 3. */
    public double sum() {
        return parts.stream().mapToDouble(Part::share).sum();
    }

    public double value() {
        return Tenths.of(LEAST + (MOST - LEAST) * sum() / STRONGEST);
    }

    private static Part part(List<Closure> closures, RankedGoal goal) {
        return closures.stream()
                .map(Closure::topic)
                .max(Comparator.comparingInt(goal::strengthOf))
                .map(it -> new Part(goal, goal.strengthOf(it), goal.differsFor(it)))
                .orElseGet(() -> new Part(goal, 0, false));
    }
}
