package io.waymark.results;

import io.waymark.scoring.LevelShare;
import io.waymark.scoring.TopicScore;
import java.util.Locale;

/**
 * One topic at one level of the heat map.
 *
 * @param band {@code not}, {@code partly}, {@code largely} or {@code fully} by the percentages of ISO/IEC 33020,
 *     {@code open} where nobody knows yet, {@code none} where no practice counts
 * @param share 0 to 1, of the practices that are rated
 * @param open how many practices are not rated
 */
record HeatCell(int level, String band, double share, long open) {

    static HeatCell of(TopicScore topic, LevelShare share) {
        long open = topic.counting().stream()
                .filter(it -> it.practice().level() == share.level() && !it.known())
                .count();
        return new HeatCell(share.level(), band(share), share.achievement().now(), open);
    }

    /** Whether there is a figure to show. */
    public boolean rated() {
        return !band.equals("open") && !band.equals("none");
    }

    private static String band(LevelShare share) {
        if (!share.applies()) {
            return "none";
        }
        return share.known() ? share.rating().name().toLowerCase(Locale.ROOT) : "open";
    }
}
