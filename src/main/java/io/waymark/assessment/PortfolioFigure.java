package io.waymark.assessment;

import io.waymark.scoring.LevelRange;
import org.jspecify.annotations.Nullable;

/**
 * What a portfolio says of a unit, of one of its dimensions or of one of its topics.
 *
 * @param part empty for the unit, else the key of the dimension or topic
 * @param target the level aimed at; of a unit the lowest of its dimensions
 * @param low the level at worst; null where nothing may be said, as are the level of now, that at best and the index
 * @param open how many practices nobody answered; 0 in a signed-off result, which keeps what was known
 * @param withheld how many practices were answered and are not shown
 * @param obligations how many are known to be below Largely
 * @param gaps how many practices up to the target are known not to be Fully achieved
 * @param days person-days to close these gaps
 */
record PortfolioFigure(
        String part,
        int target,
        @Nullable Integer low,
        @Nullable Integer now,
        @Nullable Integer high,
        @Nullable Double index,
        int open,
        int withheld,
        int obligations,
        int gaps,
        double days) {

    static PortfolioFigure of(
            String part,
            int target,
            @Nullable LevelRange level,
            double index,
            int open,
            int withheld,
            int obligations,
            GapWork work) {
        return level == null
                ? new PortfolioFigure(
                        part, target, null, null, null, null, open, withheld, obligations, work.gaps(), work.days())
                : new PortfolioFigure(
                        part,
                        target,
                        level.low(),
                        level.now(),
                        level.high(),
                        index,
                        open,
                        withheld,
                        obligations,
                        work.gaps(),
                        work.days());
    }
}
