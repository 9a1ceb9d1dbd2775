package io.waymark.results;

import io.waymark.scoring.LevelShare;
import io.waymark.scoring.TopicScore;

/**
 * One topic at one level of the heat map.
 *
 * @param band {@code not}, {@code partly}, {@code largely} or {@code fully} by the percentages of ISO/IEC 33020,
 *     {@code open} where nobody answered yet, {@code none} where no practice applies
 * @param share 0 to 1, of the practices that were answered
 * @param open how many practices are open
 */
record HeatCell(int level, String band, double share, long open) {

    private static final double NOT = 0.15;
    private static final double PARTLY = 0.5;
    private static final double LARGELY = 0.85;

    static HeatCell of(TopicScore topic, LevelShare share) {
        long open = topic.practices().stream()
                .filter(it -> it.practice().level() == share.level() && it.open())
                .count();
        double now = share.achievement().now();
        return new HeatCell(share.level(), band(share, open), now, open);
    }

    /** Whether there is a figure to show. */
    public boolean rated() {
        return !band.equals("open") && !band.equals("none");
    }

    private static String band(LevelShare share, long open) {
        if (share.practices() == 0) {
            return "none";
        }
        return open == share.practices() ? "open" : band(share.achievement().now());
    }

    private static String band(double share) {
        if (share <= NOT) {
            return "not";
        }
        if (share <= PARTLY) {
            return "partly";
        }
        return share <= LARGELY ? "largely" : "fully";
    }
}
