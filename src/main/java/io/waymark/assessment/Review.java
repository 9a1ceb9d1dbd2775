package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of a dimension, practice by practice.
 *
 * @param remarks at most one a practice; a practice without one is accepted silently
 * @param seen the version of the dimension that was looked at; null to review whatever stands
 */
public record Review(
        DimensionKey dimension,
        List<Remark> remarks,
        @Nullable Integer seen) {

    /** A review of whatever stands. */
    public Review(DimensionKey dimension, List<Remark> remarks) {
        this(dimension, remarks, null);
    }

    /**
     * What a reviewer says of one practice.
     *
     * @param sentBack whether it must be looked at again; needs a comment
     * @param comment at most 2,000 characters
     */
    public record Remark(PracticeKey practice, boolean sentBack, String comment) {}

    /** One practice sent back sends the dimension back. */
    Workflow.Step step() {
        return remarks.stream().anyMatch(Remark::sentBack) ? Workflow.Step.SEND_BACK : Workflow.Step.ACCEPT;
    }

    /** Whether it is about what stands at this version. */
    boolean of(int version) {
        return seen == null || seen == version;
    }

    /** How the record calls it; an acceptance of answers that are all the reviewer's own has a name of its own. */
    String activity(boolean ownAnswers) {
        if (step() == Workflow.Step.SEND_BACK) {
            return "activity.dimension.sent-back";
        }
        return ownAnswers ? "activity.dimension.accepted-own" : "activity.dimension.accepted";
    }

    /** The practices that must be looked at again. */
    public List<Remark> returned() {
        return remarks.stream().filter(Remark::sentBack).toList();
    }
}
