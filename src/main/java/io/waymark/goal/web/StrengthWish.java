package io.waymark.goal.web;

import io.waymark.content.TopicKey;

/**
 * How strongly a topic serves a goal in the eyes of a member.
 *
 * @param seen what the page showed, 0 to 3
 * @param strength what the member chose, 0 to 3
 */
record StrengthWish(TopicKey topic, int seen, int strength) {

    /** Whether the member changed anything; what was left as it was shown is no wish. */
    boolean changes() {
        return seen != strength;
    }

    /** Whether somebody else changed it meanwhile, and to something else. */
    boolean clashesWith(int now) {
        return changes() && now != seen && now != strength;
    }

    /** Whether there is something to do. */
    boolean movesFrom(int now) {
        return changes() && now != strength;
    }

    /** The same wish, made over what stands now. */
    StrengthWish over(int now) {
        return new StrengthWish(topic, now, strength);
    }
}
