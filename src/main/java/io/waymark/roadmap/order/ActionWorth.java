package io.waymark.roadmap.order;

import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.scoring.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What the action of one practice is worth and what it takes, by the share that is still missing.
 *
 * @param rating as agreed in the latest assessment; null while unanswered
 */
public record ActionWorth(
        Topic topic,
        Practice practice,
        @Nullable Rating rating,
        WorkBand band,
        BusinessValue businessValue,
        TimeCriticality timeCriticality,
        RiskReduction riskReduction) {

    /** How much is missing, 0 to 3 thirds. */
    public int thirds() {
        return ShareMissing.thirds(rating);
    }

    /** Person-days: the PERT mean {@code (o + 4m + p) / 6} times the share that is missing. */
    public double days() {
        return Tenths.of(missing(practice.action().effort().mean()));
    }

    double missing(double whole) {
        return whole * thirds() / ShareMissing.WHOLE;
    }
}
