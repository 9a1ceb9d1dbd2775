package io.waymark.planning;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Scope;
import io.waymark.assessment.Workflow;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.organisation.Activity;
import io.waymark.organisation.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assessment at a glance.
 *
 * @param newer the edition that it could go on with; null for none
 * @param activity what was done with it, the newest first
 */
record OverviewPage(
        Member member,
        Assessment assessment,
        Edition edition,
        @Nullable Edition newer,
        List<DimensionLine> dimensions,
        List<Activity> activity) {

    /** What somebody answers between two meetings, in minutes. */
    private static final int ONE_SITTING = 25;

    /**
     * One dimension.
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

    /** What the member reviews and can accept or send back now; empty where nothing is in review or others review it. */
    public List<Dimension> toReview() {
        return dimensions.stream()
                .filter(it -> it.state == Workflow.State.SUBMITTED
                        && it.scope.actors(member).contains(Workflow.Actor.REVIEWER))
                .map(DimensionLine::dimension)
                .toList();
    }

    /** What was sent back to the member, who answers in it. */
    public List<Dimension> sentBack() {
        return dimensions.stream()
                .filter(it -> it.state == Workflow.State.SENT_BACK && it.mine())
                .map(DimensionLine::dimension)
                .toList();
    }

    /** Whether nobody has answered anything yet, so that its beginning can be undone. */
    public boolean untouched() {
        return assessment.open() && !progress().started();
    }

    /** Whether the member answers anything now. */
    public boolean answers() {
        return dimensions.stream().anyMatch(DimensionLine::mine);
    }

    public AnsweringProgress progress() {
        return dimensions.stream().map(DimensionLine::progress).reduce(AnsweringProgress.NONE, AnsweringProgress::plus);
    }

    /** The dimension in which the member goes on: one that they began, else one that they have not; null when done. */
    public @Nullable DimensionLine next() {
        List<DimensionLine> left = dimensions.stream()
                .filter(it -> it.mine() && !it.own.progress().done())
                .toList();
        return left.stream()
                .filter(it -> it.own.progress().started())
                .findFirst()
                .or(() -> left.stream().findFirst())
                .orElse(null);
    }

    /** Whether the member has answered all that they answer for, while others have not. */
    public boolean waiting() {
        return next() == null && !progress().done() && dimensions.stream().anyMatch(DimensionLine::mine);
    }

    /** A state of work as the look names it: {@code todo}, {@code progress} or {@code done}. */
    public String state(AnsweringProgress progress) {
        if (progress.done()) {
            return "done";
        }
        return progress.started() ? "progress" : "todo";
    }
}
