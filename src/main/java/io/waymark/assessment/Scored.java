package io.waymark.assessment;

import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Scorecard;

/** An assessment and what scoring makes of what may be known of it. */
public record Scored(Assessment assessment, AgreedRatings agreed, Scorecard card) {

    /** Whether nobody answered anything yet. */
    public boolean untouched() {
        return answered() == 0;
    }

    /** How many questions somebody answered; what may not be compared yet and what was answered differently among them. */
    public int answered() {
        return card.asked() - card.open() + undecided();
    }

    /** Whether it can say something: it is signed off, or at least half of what it asks may be known. */
    boolean tells() {
        return !assessment.open() || 2 * (card.asked() - card.open() - card.withheld()) >= card.asked();
    }

    private int undecided() {
        return (int) card.practices().stream()
                .filter(PracticeScore::open)
                .filter(it -> agreed.undecided().contains(it.practice().key()))
                .count();
    }
}
