package io.waymark.roadmap;

import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.scoring.Rating;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An initiative at its place on the roadmap, with every number that put it there.
 *
 * @param rank 1 comes first; empty where no work is left
 * @param waitsFor open initiatives that must be done first, the nearest ones
 * @param movedUpFor the one that needs it, where it stands higher than its own priority says
 */
public record Step(
        Optional<Integer> rank,
        InitiativeFacts facts,
        List<Closing> closings,
        Priority priority,
        List<Neighbour> waitsFor,
        Optional<Neighbour> movedUpFor) {

    /** A practice that the initiative closes, and how the latest assessment rates it; null while unanswered. */
    public record Closing(
            Topic topic, Practice practice, @Nullable Rating rating) {

        /** Whether nothing is missing any more. */
        public boolean settled() {
            return settled(rating);
        }

        static boolean settled(@Nullable Rating rating) {
            return rating == Rating.FULLY || rating == Rating.NOT_APPLICABLE;
        }
    }

    /** Another initiative of the same roadmap. */
    public record Neighbour(InitiativeId id, String title) {}

    /** What the order goes by: the override where there is one, else the score. */
    public double counts() {
        return facts.counts(priority.score());
    }

    public boolean blocked() {
        return !waitsFor.isEmpty();
    }

    /** Whether the latest assessment finds nothing missing of what it would close. */
    public boolean settled() {
        return closings.stream().allMatch(Closing::settled);
    }
}
