package io.waymark.roadmap.order;

import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.scoring.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What the action of one practice is worth and what it takes, by the share that is still missing. Several actions that close
 * the same practice share its figures equally.
 *
 * @param rating as agreed in the latest assessment; null while unanswered
 * @param whole person-days while all of it is missing
 * @param sharers how many actions close the practice, at least 1
 */
public record ActionWorth(
        Topic topic,
        Practice practice,
        @Nullable Rating rating,
        WorkBand band,
        BusinessValue businessValue,
        TimeCriticality timeCriticality,
        RiskReduction riskReduction,
        double whole,
        int sharers) {

    /** The same where it takes other days than the edition says, and several actions share it. */
    public ActionWorth taking(double days, int among) {
        return new ActionWorth(
                topic, practice, rating, band, businessValue, timeCriticality, riskReduction, days, among);
    }

    /** How much is missing, 0 to 3 thirds. */
    public int thirds() {
        return ShareMissing.thirds(rating);
    }

    /** Person-days: usually the PERT mean {@code (o + 4m + p) / 6}, times the share that is missing. */
    public double days() {
        return Tenths.of(missing(whole));
    }

    double missing(double figure) {
        return figure * thirds() / ShareMissing.WHOLE / sharers;
    }
}
