package io.waymark.dashboard.comparison;

import io.waymark.assessment.MilestoneClaim;
import io.waymark.organisation.Unit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A unit with its milestones, the newest first. */
record ComparedUnit(Unit unit, List<Line> milestones) {

    /** A milestone and the one before it, if there is one to compare it with. */
    record Line(MilestoneClaim milestone, @Nullable MilestoneClaim before) {

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

    static ComparedUnit of(Unit unit, List<MilestoneClaim> oldestFirst) {
        return new ComparedUnit(
                unit,
                IntStream.range(0, oldestFirst.size())
                        .mapToObj(at -> new Line(oldestFirst.get(at), at == 0 ? null : oldestFirst.get(at - 1)))
                        .toList()
                        .reversed());
    }
}
