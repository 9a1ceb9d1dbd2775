package io.waymark.review;

import io.waymark.assessment.Workflow.State;
import java.util.List;

/**
 * One of the four stages that a dimension goes through. A dimension that was sent back is at the first one again, which
 * then bears that name.
 */
record Stage(State state, Progress progress) {

    /** Where the dimension is, seen from a stage. */
    enum Progress {
        DONE,
        NOW,
        TO_COME
    }

    private static final List<State> WAY = List.of(State.ANSWERING, State.SUBMITTED, State.ACCEPTED, State.SIGNED_OFF);

    /** The way of a dimension that stands here. */
    static List<Stage> of(State now) {
        int at = Math.max(WAY.indexOf(now), 0);
        return WAY.stream()
                .map(it -> new Stage(WAY.indexOf(it) == at ? now : it, progress(WAY.indexOf(it), at)))
                .toList();
    }

    private static Progress progress(int stage, int now) {
        if (stage == now) {
            return Progress.NOW;
        }
        return stage < now ? Progress.DONE : Progress.TO_COME;
    }

    public boolean now() {
        return progress == Progress.NOW;
    }

    /** The class that draws it. */
    public String style() {
        return switch (progress) {
            case DONE -> "status-done";
            case TO_COME -> "status-todo";
            case NOW -> style(state);
        };
    }

    /** The class that draws the state of a dimension. */
    static String style(State state) {
        return switch (state) {
            case ANSWERING -> "status-progress";
            case SUBMITTED -> "status-review";
            case SENT_BACK -> "status-sent-back";
            case ACCEPTED, SIGNED_OFF -> "status-done";
        };
    }
}
