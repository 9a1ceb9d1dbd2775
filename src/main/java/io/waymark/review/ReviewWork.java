package io.waymark.review;

import io.waymark.assessment.AskedPractices;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Scope;
import io.waymark.assessment.Turnout;
import io.waymark.assessment.Workflow;
import io.waymark.assessment.Workflow.Step;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.util.List;

/** One dimension of an assessment, and what the member may do with it. */
record ReviewWork(Member member, Assessment assessment, Edition edition, Dimension dimension, Scope scope) {

    /**
     * The work on a dimension.
     *
     * @throws NotFound where the edition has no such dimension
     */
    static ReviewWork of(Member member, Assessment assessment, Edition edition, DimensionKey key) {
        return new ReviewWork(
                member,
                assessment,
                edition,
                edition.dimension(key).orElseThrow(NotFound::new),
                assessment.scope(key).orElseThrow(NotFound::new));
    }

    /** What the assessment asks. */
    AskedPractices asked() {
        return assessment.asks(edition);
    }

    public Workflow.State state() {
        return assessment.stateOf(dimension.key());
    }

    /** Whether the owner alone answers: then submitting hands in as well. */
    boolean answeredByOwner(Turnout turnout) {
        return scope.owner().filter(it -> turnout.onlyBy(it, dimension.key())).isPresent();
    }

    public List<Stage> stages() {
        return Stage.of(state());
    }

    boolean may(Step step) {
        return Workflow.open(state(), scope.actors(member)).contains(step);
    }

    public boolean maySubmit() {
        return may(Step.SUBMIT);
    }

    public boolean mayTakeBack() {
        return may(Step.TAKE_BACK);
    }

    public boolean mayAccept() {
        return may(Step.ACCEPT);
    }

    public boolean maySendBack() {
        return may(Step.SEND_BACK);
    }

    /** Whether the member may name owner and reviewer now. */
    public boolean mayEntrust() {
        return assessment.open() && member.may(Right.ENTRUST_DIMENSIONS);
    }
}
