package io.waymark.results;

import io.waymark.content.Action;
import io.waymark.content.Practice;
import io.waymark.scoring.Gap;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Range;
import io.waymark.scoring.Rating;
import java.util.List;

/**
 * One gap as it is listed.
 *
 * @param missing share of the practice that is missing, 0 to 1
 * @param needs the practices whose actions come first
 */
record GapRow(Gap gap, Range missing, List<Practice> needs) {

    /** How many steps of an action are shown; the model has them all. */
    private static final int FIRST_STEPS = 3;

    static GapRow of(Gap gap, ResultStanding standing) {
        Range achieved = new PracticeScore(gap.practice(), gap.rated()).achievement();
        return new GapRow(
                gap,
                new Range(1 - achieved.high(), 1 - achieved.now(), 1 - achieved.low()),
                action(gap).requires().stream()
                        .flatMap(it -> standing.edition().practice(it).stream())
                        .toList());
    }

    /** Whether anyone could say how far the practice is achieved. */
    public boolean known() {
        return gap.rated().rating() != Rating.DONT_KNOW;
    }

    public Action action() {
        return action(gap);
    }

    public List<String> firstSteps() {
        return action().steps().stream().limit(FIRST_STEPS).toList();
    }

    private static Action action(Gap gap) {
        return gap.practice().action();
    }
}
