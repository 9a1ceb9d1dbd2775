package io.waymark.planning;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Scope;
import io.waymark.assessment.Workflow;
import io.waymark.content.Dimension;

/**
 * One dimension of an assessment at a glance.
 *
 * @param owner name of who answers for it; empty where nobody was named and the lead does
 * @param expected address of who answers for it once they come in; empty where nobody is waited for
 * @param scope what people are to it, and since when its answers are compared
 * @param journey its topics, whoever answers them
 * @param own those of its topics that the member may answer now, as far as the member is with them
 */
record DimensionLine(
        Dimension dimension,
        int target,
        String owner,
        String expected,
        Scope scope,
        Workflow.State state,
        Journey journey,
        Journey own) {

    /** What somebody answers between two meetings, in minutes. */
    private static final int ONE_SITTING = 25;

    public AnsweringProgress progress() {
        return journey.progress();
    }

    /** Whether it is too much for one sitting of one person, and could be shared among several. */
    public boolean takesLong() {
        return progress().minutes() > ONE_SITTING && state.open();
    }

    /** Whether it waits for its owner to come in. */
    public boolean ownerExpected() {
        return owner.isEmpty() && !expected.isEmpty();
    }

    /** How its work stands, as the look names it. */
    public String condition() {
        String condition = progress().condition(state);
        return condition.equals("answered") && scope.openedAt().isPresent() ? "compared" : condition;
    }

    /** Whether the member may answer a part of it now. */
    public boolean mine() {
        return !own.steps().isEmpty();
    }

    public boolean mine(Journey.Step step) {
        return own.step(step.topic().key()).isPresent();
    }

    /** Where the member's answering goes on; the first topic of theirs when nothing is open. */
    public Journey.Step next() {
        return own.toContinue().orElseGet(() -> own.steps().getFirst());
    }
}
