package io.waymark.local;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Basis;
import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;

/**
 * How mature a dimension of the demo world is, from 0 to 3: the number of levels reached, so that 1.6 means Level 1 is
 * done and Level 2 more than half. Each topic and each practice is a little ahead or behind, always by the same amount.
 */
record Maturity(double levels) {

    private static final double SPREAD_OF_TOPICS = 0.7;
    private static final double SPREAD_OF_PRACTICES = 0.3;
    private static final double CARRIED_OVER = 0.2;
    private static final double SPREAD_OF_GLANCES = 2;
    private static final double FULLY = 0.85;
    private static final double LARGELY = 0.5;
    private static final double PARTLY = 0.2;

    AnswerContent answer(Practice practice) {
        return new AnswerContent(rating(practice), "", confidence(practice), "", basis(practice));
    }

    /** What somebody says of a topic at a glance: the nearest level. */
    int glance(Topic topic) {
        return (int) Math.round(levels + SPREAD_OF_GLANCES * (chance(topic.key().value()) - 0.5));
    }

    private Rating rating(Practice practice) {
        double reached = levels
                - (practice.level() - 1)
                + SPREAD_OF_TOPICS * (chance(practice.key().topic().value()) - 0.5)
                + SPREAD_OF_PRACTICES * (chance(practice.key().value()) - 0.5);
        if (reached > FULLY) {
            return Rating.FULLY;
        }
        if (reached > LARGELY) {
            return Rating.LARGELY;
        }
        return reached > PARTLY ? Rating.PARTLY : Rating.NOT;
    }

    private static Confidence confidence(Practice practice) {
        double sure = chance(practice.key().slug());
        if (sure < 0.06) {
            return Confidence.LOW;
        }
        return sure > 0.6 ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** Some practices are not looked at every quarter; where the rating moved the portal counts them as examined. */
    private static Basis basis(Practice practice) {
        return chance("again " + practice.key().slug()) < CARRIED_OVER ? Basis.CARRIED_OVER : Basis.EXAMINED;
    }

    /** A number from 0 to 1 that is the same at every start. */
    private static double chance(String of) {
        return Math.floorMod(of.hashCode() * 0x9E3779B1, 1000) / 1000.0;
    }
}
