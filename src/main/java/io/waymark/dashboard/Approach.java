package io.waymark.dashboard;

import io.waymark.figure.Figures;

/**
 * How far one came towards a target, so that what is missing less reads as better and never as a minus.
 *
 * @param points of per cent that are missing less; negative where more is missing
 */
public record Approach(int points) {

    /** As a reader reckons it from the page, so of what is shown there: from shares that are missing, 0 to 1. */
    public static Approach between(double missingThen, double missingNow) {
        return new Approach(Figures.percent(missingThen) - Figures.percent(missingNow));
    }

    /** {@code better}, {@code worse} or {@code same}. */
    public String way() {
        return points > 0 ? "better" : points < 0 ? "worse" : "same";
    }

    public int size() {
        return Math.abs(points);
    }
}
