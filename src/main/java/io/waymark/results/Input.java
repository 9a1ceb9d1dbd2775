package io.waymark.results;

import io.waymark.figure.Figures;
import io.waymark.scoring.PracticeScore;
import org.jspecify.annotations.Nullable;

/**
 * One practice as it went into the figures of its topic.
 *
 * @param undecided whether several people answered it differently
 */
record Input(PracticeScore score, boolean undecided) {

    static Input of(ResultStanding standing, PracticeScore score) {
        return new Input(
                score, standing.agreed().undecided().contains(score.practice().key()));
    }

    /** Why there is no rating, where "open" would be wrong; null where it is rated or open. */
    public @Nullable String unrated() {
        return switch (score.state()) {
            case ANSWERED, OPEN -> null;
            case WITHHELD -> "withheld";
            case PRESUMED -> "presumed";
            case SET_ASIDE, UNASKED -> "not-asked";
        };
    }

    /** Achievement as answered, for example "2/3". */
    public String achievement() {
        return written(Doubt.ANSWERED);
    }

    public String worst() {
        return written(Doubt.WORST);
    }

    public String best() {
        return written(Doubt.BEST);
    }

    private String written(Doubt reading) {
        return Figures.thirds(reading.thirds(score));
    }
}
