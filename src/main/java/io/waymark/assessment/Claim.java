package io.waymark.assessment;

import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.LevelRange;
import io.waymark.scoring.Scorecard;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a unit may say of itself as a whole; nothing else is printed as its level.
 *
 * @param reached what the ratings reach, whatever the gate says
 * @param obligations how many are below Largely
 * @param unplaced whether too little is answered to name any level
 * @param heldBy the titles of the dimensions that stand lowest; none where no higher level is asked
 */
public record Claim(LevelRange reached, GateVerdict gate, int obligations, boolean unplaced, List<String> heldBy) {

    /** The lowest level that is claimed only through the open gate. */
    public static final int GATED = 3;

    /** What a scorecard claims. */
    static Claim of(Scorecard card, GateVerdict gate) {
        return new Claim(
                card.level(),
                gate,
                card.obligations().missed().size(),
                card.unplaced(),
                heldBy(card.level(), card.edition(), card.lowest().stream().map(DimensionScore::dimension)));
    }

    /** What a milestone claims, as its figures were frozen. */
    static Claim of(MilestoneClaim milestone, Edition edition, GateVerdict gate) {
        return new Claim(
                milestone.reached(),
                gate,
                milestone.obligations(),
                milestone.unplaced(),
                heldBy(
                        milestone.reached(),
                        edition,
                        milestone.heldBy().stream().flatMap(it -> edition.dimension(it).stream())));
    }

    private static List<String> heldBy(LevelRange reached, Edition edition, Stream<Dimension> lowest) {
        return reached.now() < edition.asked().getLast()
                ? lowest.map(Dimension::title).toList()
                : List.of();
    }

    /** The level that may be claimed; 0 is below Level 1. */
    public int level() {
        return stoppedByGate() ? GATED - 1 : reached.now();
    }

    /** Whether the ratings reach further than the gate lets the claim. */
    public boolean stoppedByGate() {
        return switch (gate) {
            case GateVerdict.Unneeded it -> false;
            case GateVerdict.Passed it -> false;
            case GateVerdict.Closed it -> reached.now() >= GATED;
            case GateVerdict.Unpassed it -> reached.now() >= GATED;
        };
    }
}
