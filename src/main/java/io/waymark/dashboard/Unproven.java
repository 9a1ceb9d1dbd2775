package io.waymark.dashboard;

import io.waymark.scoring.Foundation;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Rating;
import io.waymark.scoring.RestsOn;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A practice that the claim rests on, said to be Largely or Fully so, without accepted evidence. */
record Unproven(PracticeScore practice, Foundation foundation) {

    private static final Set<Rating> CLAIMING = EnumSet.of(Rating.LARGELY, Rating.FULLY);

    /** Those of the highest risk first, then those that weigh most. */
    static List<Unproven> of(RestsOn rests) {
        return rests.shares().stream()
                .filter(it -> it.foundation() != Foundation.EVIDENCE)
                .flatMap(share -> share.practices().stream()
                        .filter(it -> it.rated() != null
                                && CLAIMING.contains(it.rated().rating()))
                        .map(it -> new Unproven(it, share.foundation())))
                .sorted(Comparator.comparing(
                                (Unproven it) -> -it.practice().practice().risk())
                        .thenComparing(it -> -it.practice().practice().weight()))
                .toList();
    }
}
