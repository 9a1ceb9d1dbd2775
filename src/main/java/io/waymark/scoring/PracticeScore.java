package io.waymark.scoring;

import io.waymark.content.Practice;
import io.waymark.content.Topic;
import org.jspecify.annotations.Nullable;

/**
 * One practice with what it was rated; the input of every figure above it.
 *
 * @param rated null where there is no rating
 */
public record PracticeScore(Practice practice, @Nullable Rated rated, State state) {

    /** The level that may be presumed. */
    private static final int PRESUMABLE = 1;

    private static final double THIRDS = 3;

    /** What is known of a practice. */
    public enum State {
        /** Rated; "not applicable" and "don't know" are ratings too. */
        ANSWERED,
        /** Nobody answered yet. */
        OPEN,
        /** Answered, and not to be seen before the comparison opens. */
        WITHHELD,
        /** Not asked: Level 1 counts as held. */
        PRESUMED,
        /** Not asked: its topic does not exist here. */
        SET_ASIDE,
        /** Not asked: the assessment takes a shorter path. Nobody knows of it, as of an open one. */
        UNASKED
    }

    /** Rated, or open where there is no rating. */
    public PracticeScore(Practice practice, @Nullable Rated rated) {
        this(practice, rated, rated == null ? State.OPEN : State.ANSWERED);
    }

    static PracticeScore of(Topic topic, Practice practice, Grounds grounds) {
        Rated rated = grounds.ratings().get(practice.key());
        return new PracticeScore(practice, rated, state(topic, practice, rated, grounds));
    }

    /** Whether nobody answered yet. */
    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether it was answered and may not be seen yet. */
    public boolean withheld() {
        return state == State.WITHHELD;
    }

    /** Whether it counts as Fully without having been asked. */
    public boolean presumed() {
        return state == State.PRESUMED;
    }

    /** Whether the practice exists here; one rated "not applicable" does not, nor one of a topic that was set aside. */
    public boolean applicable() {
        return state != State.SET_ASIDE && (rated == null || rated.rating() != Rating.NOT_APPLICABLE);
    }

    /** Whether there is a figure of now: a rating on the scale, or the presumption. */
    public boolean known() {
        return presumed() || applicable() && rated != null && rated.rating().onScale();
    }

    /**
     * Achievement from 0 to 1, as stated and at worst and best; as stated it is 0 where nothing is {@link #known()}.
     * Meaningless where not {@link #applicable()}.
     */
    public Range achievement() {
        return Range.of(it -> it.thirds(this) / THIRDS);
    }

    private static State state(Topic topic, Practice practice, @Nullable Rated rated, Grounds grounds) {
        if (grounds.notApplicable().containsKey(topic.key())) {
            return State.SET_ASIDE;
        }
        if (rated != null) {
            return State.ANSWERED;
        }
        if (grounds.presumed() && practice.level() == PRESUMABLE) {
            return State.PRESUMED;
        }
        if (grounds.withheld().contains(practice.key())) {
            return State.WITHHELD;
        }
        return grounds.unasked().contains(practice.key()) ? State.UNASKED : State.OPEN;
    }
}
