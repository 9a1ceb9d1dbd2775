package io.waymark.plan.forecast;

/**
 * What is achieved today at one level, as scoring reckons it: of a topic over its practices in thirds, of a dimension over the
 * shares of its topics. It achieves {@code sum / known}, and {@code rated / all} of it is rated.
 *
 * @param mean number of the dimension's share that it is part of; -1 where of none
 * @param times how often it counts there
 */
record AchievedShare(double sum, double known, double rated, double all, int mean, int times) {

    static final int NO_MEAN = -1;

    AchievedShare with(AchievedShare part) {
        double figure = part.known == 0 ? 0 : part.times * part.sum / part.known;
        return new AchievedShare(
                sum + figure,
                known + (part.known == 0 ? 0 : part.times),
                rated + part.times * part.rated / part.all,
                all + part.times,
                mean,
                times);
    }

    static AchievedShare empty() {
        return new AchievedShare(0, 0, 0, 0, NO_MEAN, 0);
    }
}
