package io.waymark.dashboard;

import java.util.Arrays;
import java.util.List;

/**
 * How far an organisation has begun, as told by what it has.
 *
 * @param invited whether somebody else belongs or is expected
 * @param seen whether a first result is signed off
 */
record FirstSteps(boolean invited, boolean unit, boolean goals, boolean planned, boolean answered, boolean seen) {

    public List<FirstStep> all() {
        return List.of(FirstStep.values());
    }

    public boolean done(FirstStep step) {
        return switch (step) {
            case INVITE -> invited;
            case UNIT -> unit;
            case GOALS -> goals;
            case PLAN -> planned;
            case ANSWER -> answered;
            case SEE -> seen;
        };
    }

    /** How many are taken. */
    public long taken() {
        return Arrays.stream(FirstStep.values()).filter(this::done).count();
    }

    /** Whether it is the one to take now. */
    public boolean next(FirstStep step) {
        return Arrays.stream(FirstStep.values())
                .filter(it -> !done(it))
                .findFirst()
                .filter(step::equals)
                .isPresent();
    }

    boolean over() {
        return taken() == FirstStep.values().length;
    }
}
