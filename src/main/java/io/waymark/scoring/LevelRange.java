package io.waymark.scoring;

import java.util.function.ToIntFunction;

/** A level claim, 0 to the highest level asked, with what it could be at worst and at best; 0 is "Level 1 not reached". */
public record LevelRange(int low, int now, int high) {

    public LevelRange {
        if (low > now || now > high) {
            throw new IllegalArgumentException("Not low <= now <= high: " + low + ", " + now + ", " + high);
        }
    }

    /** The level in one reading after the other. */
    static LevelRange of(ToIntFunction<Bound> level) {
        return new LevelRange(level.applyAsInt(Bound.LOW), level.applyAsInt(Bound.NOW), level.applyAsInt(Bound.HIGH));
    }

    /** Whether low and high differ. */
    public boolean open() {
        return low != high;
    }
}
