package io.waymark.scoring;

import java.util.List;

/**
 * What keeps a topic or a dimension from its next level; each is reason enough alone. It speaks of now: what doubt
 * may add is in the ends of the {@link LevelRange}.
 */
public sealed interface Obstacle {

    /**
     * A topic achieves too little at a level.
     *
     * @param least what its mean there must be
     * @param practices those below Fully there, the most that is missing first
     */
    record PracticesBelow(LevelShare share, Rating least, List<PracticeScore> practices) implements Obstacle {}

    /**
     * The topics of a dimension together achieve too little at a level.
     *
     * @param least what their mean there must be
     * @param topics those below it there, the lowest first
     */
    record TopicsBelow(LevelShare share, Rating least, List<TopicScore> topics) implements Obstacle {}

    /** Topics that stand more than one level below the one that their dimension would claim. */
    record TopicsBehind(List<TopicScore> topics) implements Obstacle {}

    /** Less than half of a level, by weight, is rated: it is not claimed, whatever the answers say. */
    record TooLittleAnswered(LevelShare share) implements Obstacle {}

    /** Obligations below Largely. */
    record ObligationsMissed(List<PracticeScore> practices) implements Obstacle {}
}
