package io.waymark.assessment;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import java.time.Instant;

/** A dimension that is held until the transaction ends, with the assessment around it. */
record HeldDimension(Member member, Assessment assessment, Scope scope, Dimension dimension, Instant now) {

    AssessmentId id() {
        return assessment.id();
    }

    DimensionKey key() {
        return dimension.key();
    }

    Workflow.State state() {
        return assessment.stateOf(key());
    }

    /** Its work stands where nothing may change: said so that whoever asked can be told. */
    WorkResult refused() {
        return new WorkResult.Refused(new Workflow.Verdict.NotFromHere(state()));
    }
}
