package io.waymark.results;

import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.TopicScore;

/**
 * Bringing a practice to Fully.
 *
 * @param gain what that adds to the mean of its level in its topic, above 0 to 1
 * @param days person-days of everybody that are left: the mean of its action's effort, as far as the practice is missing
 */
record Lift(PracticeScore practice, double gain, double days) {

    static Lift of(TopicScore topic, PracticeScore practice) {
        double missing = 1 - practice.achievement().now();
        int level = practice.practice().level();
        int weight = topic.counting().stream()
                .filter(it -> it.practice().level() == level && it.known())
                .mapToInt(it -> it.practice().weight())
                .sum();
        return new Lift(
                practice,
                practice.practice().weight() * missing / weight,
                practice.practice().action().effort().mean() * missing);
    }

    /** Whether there is anything to lift, as far as anybody knows. */
    static boolean possible(PracticeScore practice) {
        return practice.known() && practice.achievement().now() < 1;
    }

    /** The most effect for the least effort comes first. */
    double perDay() {
        return gain / days;
    }
}
