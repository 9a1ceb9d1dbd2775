package io.waymark.roadmap.order;

import io.waymark.content.Topic;
import io.waymark.goal.RankedGoal;
import java.util.List;

/**
 * How much the ranked goals gain, 1 to 10: {@code 1 + 9 * sum / 3}, where the sum adds each goal's weight times the
 * strength, 0 to 3, with which the action's topic serves it. Weights sum to 1, so serving every goal decisively makes 10.
 * Without goals nothing tells actions apart and each is worth 1.
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

    static BusinessValue of(Topic topic, List<RankedGoal> goals) {
        return new BusinessValue(goals.stream()
                .map(it -> new Part(it, it.strengthOf(topic), it.differsFor(topic)))
                .toList());
    }

    /** The sum over all goals, 0 to 3. */
    public double sum() {
        return parts.stream().mapToDouble(Part::share).sum();
    }

    public double value() {
        return Tenths.of(LEAST + (MOST - LEAST) * sum() / STRONGEST);
    }
}
