package io.waymark.scoring;

/**
 * How many times a topic counts in the means of its dimension.
 *
 * @param times 1, as every topic does, to 3
 * @param why in the organisation's own words; may be empty where it counts once
 * @throws IllegalArgumentException where it counts less or more often
 */
public record TopicWeight(int times, String why) {

    /** As the model has it: every topic counts once. */
    public static final TopicWeight ONCE = new TopicWeight(1, "");

    /** What can be chosen. */
    public static final int MOST = 3;

    public TopicWeight {
        if (times < 1 || times > MOST) {
            throw new IllegalArgumentException("Counts 1 to " + MOST + " times, not " + times);
        }
    }

    /** Whether the topic counts more than others. */
    public boolean more() {
        return times > 1;
    }
}
