package io.waymark.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a unit may say of itself: its last signed-off result, else what is open. */
final class StandingRule {

    private StandingRule() {}

    /**
     * Judges a unit that was assessed.
     *
     * @param newestFirst its open assessments down to the last that was signed off; at least one
     * @param milestones of the unit, in any order
     */
    static Standing of(
            List<Scored> newestFirst,
            List<MilestoneClaim> milestones,
            Function<MilestoneClaim, Claim> claimed,
            Function<Scored, Claim> pointing) {
        return milestones.stream()
                .max(Comparator.comparing(MilestoneClaim::takenAt))
                .map(it -> signed(newestFirst, it, claimed.apply(it), pointing))
                .orElseGet(() -> provisional(told(newestFirst), pointing));
    }

    /** The newest that can say something; else the newest of which anything is answered; else the newest. */
    static Scored told(List<Scored> newestFirst) {
        return first(newestFirst, Scored::tells)
                .or(() -> first(newestFirst, it -> !it.untouched()))
                .orElseGet(newestFirst::getFirst);
    }

    private static Standing signed(
            List<Scored> newestFirst, MilestoneClaim last, Claim claim, Function<Scored, Claim> pointing) {
        return new Standing.Signed(
                last,
                claim,
                told(newestFirst),
                first(newestFirst, it -> it.assessment().open()).map(it -> new UnderWay(it, pointing.apply(it))));
    }

    private static Standing provisional(Scored told, Function<Scored, Claim> pointing) {
        return new Standing.Provisional(new UnderWay(told, pointing.apply(told)));
    }

    private static Optional<Scored> first(List<Scored> newestFirst, Predicate<Scored> which) {
        return newestFirst.stream().filter(which).findFirst();
    }
}
