package io.waymark.report.board;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Claim;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Scored;
import io.waymark.gate.ToldCondition;
import io.waymark.plan.TargetOutlook;
import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.Gap;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.RestsOn;
import io.waymark.scoring.Scorecard;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an assessment comes to.
 *
 * @param claim as it was frozen where the assessment is signed off, else as its answers stand
 * @param signed its own signed-off result; empty while it is open
 * @param before the unit's signed-off result before it
 * @param stands what the unit may say of itself by that one, while its own is not signed off; else empty
 * @param gate its conditions as the unit meets them today
 * @param outlook when the unit will stand at its targets; empty where nothing can be said
 */
public record BoardResult(
        Scored scored,
        Claim claim,
        Optional<Milestone> signed,
        Optional<Milestone> before,
        Optional<Claim> stands,
        RestsOn rests,
        List<ToldCondition> gate,
        Optional<TargetOutlook> outlook) {

    private static final int SHOWN_GAPS = 12;

    public Assessment assessment() {
        return scored.assessment();
    }

    public Scorecard card() {
        return scored.card();
    }

    /** The level aimed at; of several the highest. */
    public int target() {
        return card().dimensions().stream()
                .mapToInt(DimensionScore::target)
                .max()
                .orElseThrow();
    }

    /** How many conditions of the gate are met. */
    public long met() {
        return gate.stream().filter(ToldCondition::met).count();
    }

    public List<Gap> gaps() {
        return Gap.of(card());
    }

    /** The gaps that carry most risk, the widest first among equals. */
    public List<Gap> gravest() {
        return gaps().stream()
                .sorted(Comparator.comparing((Gap it) -> -it.practice().risk()).thenComparing(it -> -it.missing()))
                .limit(SHOWN_GAPS)
                .toList();
    }

    public List<GapCount> gapCounts() {
        return card().dimensions().stream().map(it -> GapCount.of(it, gaps())).toList();
    }

    /** What is missing in all dimensions. */
    public GapCount allGaps() {
        return GapCount.sum(gapCounts());
    }

    /** The obligations that stand in the way of Level 3. */
    public List<PracticeScore> obligations() {
        return card().obligations().missed();
    }

    /** The dimensions that stand below their target and are known to be held. */
    public List<DimensionScore> held() {
        return card().counting().stream()
                .filter(it -> it.level().now() < it.target() && !it.holding().isEmpty())
                .toList();
    }
}
