package io.waymark.dashboard.comparison;

import io.waymark.assessment.Claim;
import io.waymark.assessment.MilestoneClaim;
import io.waymark.organisation.Unit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A unit with its milestones, the newest first. */
record ComparedUnit(Unit unit, List<Line> milestones) {

    /**
     * A milestone, what it claims, and the one before it.
     *
     * @param before null where there is none to compare it with
     */
    record Line(
            MilestoneClaim milestone, Claim claim, @Nullable MilestoneClaim before) {

        /** The levels at which topics stood, the lowest first. */
        public List<Share> spread() {
            List<Integer> counts = milestone.spread().counts();
            return IntStream.range(0, counts.size())
                    .mapToObj(level -> new Share(level, counts.get(level)))
                    .filter(it -> it.topics() > 0)
                    .toList();
        }
    }

    /** How many topics stood at a level. */
    record Share(int level, int topics) {}

    static ComparedUnit of(Unit unit, List<MilestoneClaim> oldestFirst, Map<UUID, Claim> claims) {
        return new ComparedUnit(
                unit,
                IntStream.range(0, oldestFirst.size())
                        .mapToObj(at -> new Line(
                                oldestFirst.get(at),
                                Objects.requireNonNull(
                                        claims.get(oldestFirst.get(at).id())),
                                at == 0 ? null : oldestFirst.get(at - 1)))
                        .toList()
                        .reversed());
    }
}
