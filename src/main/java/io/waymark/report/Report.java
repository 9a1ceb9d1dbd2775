package io.waymark.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody asked for.
 *
 * @param title what it is about, in words
 * @param movedAt when it was last heard of
 * @param bytes of its file; null while there is none
 */
public record Report(
        ReportId id,
        ReportKind kind,
        @Nullable UUID assessmentId,
        String title,
        ReportState state,
        @Nullable ReportStep step,
        @Nullable ReportFault fault,
        Instant askedAt,
        Instant movedAt,
        @Nullable Integer bytes) {

    private static final int STEPS = 1 + ReportStep.values().length;

    /** Of 1, how far it is; asking for it is the first step. */
    public double progress() {
        int done = step == null ? 0 : 1 + step.ordinal();
        return state == ReportState.DONE ? 1 : (double) done / STEPS;
    }

    /** Whether others may be given a link to it. */
    public boolean sharable() {
        return state == ReportState.DONE && kind == ReportKind.BOARD;
    }
}
