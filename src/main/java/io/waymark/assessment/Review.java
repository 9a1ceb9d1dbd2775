package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import java.util.List;

/**
 * What a reviewer says of a dimension, practice by practice.
 *
 * @param remarks at most one a practice; a practice without one is accepted silently
 */
public record Review(DimensionKey dimension, List<Remark> remarks) {

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

    String activity() {
        return step() == Workflow.Step.SEND_BACK ? "activity.dimension.sent-back" : "activity.dimension.accepted";
    }

    /** The practices that must be looked at again. */
    public List<Remark> returned() {
        return remarks.stream().filter(Remark::sentBack).toList();
    }
}
