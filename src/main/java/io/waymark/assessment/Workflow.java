package io.waymark.assessment;

import static io.waymark.assessment.Workflow.State.ACCEPTED;
import static io.waymark.assessment.Workflow.State.ANSWERING;
import static io.waymark.assessment.Workflow.State.SENT_BACK;
import static io.waymark.assessment.Workflow.State.SIGNED_OFF;
import static io.waymark.assessment.Workflow.State.SUBMITTED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What can be done with the work on a dimension, from where, by whom, and where it leads. The whole of it is this table,
 * which {@link Step} holds:
 *
 * <pre>
 * step       from                  by           to
 * SUBMIT     ANSWERING, SENT_BACK  OWNER, LEAD  SUBMITTED
 * TAKE_BACK  SUBMITTED             OWNER, LEAD  ANSWERING
 * ACCEPT     SUBMITTED             REVIEWER     ACCEPTED
 * SEND_BACK  SUBMITTED, ACCEPTED   REVIEWER     SENT_BACK
 * SIGN_OFF   ACCEPTED              LEAD         SIGNED_OFF
 * REOPEN     SIGNED_OFF            LEAD         ACCEPTED
 * </pre>
 *
 * A dimension of an assessment that is signed off stands at {@code SIGNED_OFF}; it is accepted again once the assessment is
 * reopened.
 */
public final class Workflow {

    /** Where a dimension stands. */
    public enum State {
        /** Its respondents answer. */
        ANSWERING,
        /** It waits for its reviewer; nothing can be changed. */
        SUBMITTED,
        /** A reviewer found something; its respondents answer again. */
        SENT_BACK,
        /** Its reviewer agrees. */
        ACCEPTED,
        /** The assessment is frozen in a milestone. */
        SIGNED_OFF;

        /** Whether answers and agreed ratings may change. */
        public boolean open() {
            return this == ANSWERING || this == SENT_BACK;
        }
    }

    /** Who somebody is to a dimension; a person can be several. */
    public enum Actor {
        OWNER,
        REVIEWER,
        LEAD
    }

    /** What can be done. */
    public enum Step {
        SUBMIT(Set.of(ANSWERING, SENT_BACK), SUBMITTED, Set.of(Actor.OWNER, Actor.LEAD)),
        TAKE_BACK(Set.of(SUBMITTED), ANSWERING, Set.of(Actor.OWNER, Actor.LEAD)),
        ACCEPT(Set.of(SUBMITTED), ACCEPTED, Set.of(Actor.REVIEWER)),
        SEND_BACK(Set.of(SUBMITTED, ACCEPTED), SENT_BACK, Set.of(Actor.REVIEWER)),
        SIGN_OFF(Set.of(ACCEPTED), SIGNED_OFF, Set.of(Actor.LEAD)),
        REOPEN(Set.of(SIGNED_OFF), ACCEPTED, Set.of(Actor.LEAD));

        private final Set<State> from;
        private final State to;
        private final Set<Actor> by;

        Step(Set<State> from, State to, Set<Actor> by) {
            this.from = from;
            this.to = to;
            this.by = by;
        }

        /** Where it starts, in the order of the states. */
        public List<State> from() {
            return from.stream().sorted().toList();
        }

        public State to() {
            return to;
        }

        /** Who takes it: one of these. */
        public List<Actor> by() {
            return by.stream().sorted().toList();
        }
    }

    /** Whether a step may be taken. */
    public sealed interface Verdict {

        /** It may, and leads here. */
        record Allowed(State to) implements Verdict {}

        /** It leads nowhere from here. */
        record NotFromHere(State state) implements Verdict {}

        /** Others take this step: one of these. */
        record NotYours(Set<Actor> by) implements Verdict {}
    }

    private Workflow() {}

    /** Judges a step; first where the dimension stands, then who asks. */
    public static Verdict judge(Step step, State from, Set<Actor> asking) {
        if (!step.from.contains(from)) {
            return new Verdict.NotFromHere(from);
        }
        return asking.stream().noneMatch(step.by::contains)
                ? new Verdict.NotYours(step.by)
                : new Verdict.Allowed(step.to);
    }

    /** What these people may do now. */
    public static List<Step> open(State from, Set<Actor> asking) {
        return Arrays.stream(Step.values())
                .filter(it -> judge(it, from, asking) instanceof Verdict.Allowed)
                .toList();
    }
}
