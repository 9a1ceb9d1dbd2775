package io.waymark.roadmap;

import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.Worth;
import io.waymark.scoring.Rating;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An initiative at its place on the roadmap, with every number that put it there.
 *
 * @param rank 1 comes first; empty where no work is left
 * @param waitsFor open initiatives that must be done first, the nearest ones
 * @param band that it stands in, its own or that of what needs it
 * @param movedUpFor the one that needs it, where it stands higher than by its own band and value
 * @param unlocks how many wait for it, straight or through others
 */
public record Step(
        Optional<Integer> rank,
        InitiativeFacts facts,
        List<Closing> closings,
        Worth worth,
        List<Neighbour> waitsFor,
        WorkBand band,
        Optional<Neighbour> movedUpFor,
        int unlocks) {

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

    /** The value in ten days that counts: what was set by hand where it was, else what was reckoned. */
    public double counts() {
        return facts.counts(worth.perTenDays());
    }

    /** Whether it stands in an earlier band than its own, because something there needs it. */
    public boolean broughtForward() {
        return band != facts.band(worth);
    }

    public boolean blocked() {
        return !waitsFor.isEmpty();
    }

    /** Whether the latest assessment finds nothing missing of what it would close. */
    public boolean settled() {
        return closings.stream().allMatch(Closing::settled);
    }
}
