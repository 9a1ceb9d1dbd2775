package io.waymark.dashboard;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Scope;
import io.waymark.assessment.Workflow;
import io.waymark.content.Dimension;
import io.waymark.organisation.Activity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's start page in one organisation.
 *
 * @param tasks dimensions of open assessments that the person answers
 * @param reviews dimensions of open assessments that the person reviews, and that were submitted
 * @param running open assessments as a whole, for those who run them
 * @param named title and unit of each assessment, by its id: entries of the record are about them
 * @param firstSteps for those who run them, until they are taken
 */
record Home(
        List<Task> tasks,
        List<Reviewing> reviews,
        List<Running> running,
        Optional<FirstSteps> firstSteps,
        List<Activity> recent,
        Map<UUID, String> named,
        LocalDate today) {

    /**
     * One dimension of which the person answers something.
     *
     * @param in whether they handed in
     * @param next where their answering goes on; empty when they are done, or the dimension takes no answers now
     * @param dueOn the earliest day on which a topic of theirs is due
     */
    record Task(
            Assessment assessment,
            Dimension dimension,
            Workflow.State state,
            AnsweringProgress progress,
            boolean in,
            Optional<Journey.Step> next,
            Optional<LocalDate> dueOn) {

        /** How it stands for the person, in the words of the look. */
        public String condition() {
            if (progress.done() && compared()) {
                return "compared";
            }
            return in && state.open() ? "in" : progress.condition(state);
        }

        /** Whether the answers lie side by side, and nobody submitted them yet. */
        private boolean compared() {
            return state == Workflow.State.ANSWERING
                    && assessment
                            .scope(dimension.key())
                            .flatMap(Scope::openedAt)
                            .isPresent();
        }

        /** Whether the day has passed while something is left to answer. */
        public boolean late(LocalDate today) {
            return !progress.done() && dueOn.filter(it -> it.isBefore(today)).isPresent();
        }
    }

    /** One dimension that waits for the person's review. */
    record Reviewing(Assessment assessment, Dimension dimension) {}

    /** An open assessment seen from above. */
    record Running(Assessment assessment, AnsweringProgress progress) {}

    /** Where to continue: a topic that was begun, in the newest assessment, before one that was not. */
    public Optional<Task> next() {
        return tasks.stream()
                .filter(it -> it.progress().started() && it.next().isPresent())
                .findFirst()
                .or(() -> tasks.stream().filter(it -> it.next().isPresent()).findFirst());
    }

    /** A dimension of which the person answered everything and handed nothing in. */
    public Optional<Task> toHandIn() {
        return tasks.stream().filter(it -> it.condition().equals("answered")).findFirst();
    }

    /** A dimension that a reviewer sent back to the person. */
    public Optional<Task> sentBack() {
        return tasks.stream()
                .filter(it -> it.state() == Workflow.State.SENT_BACK)
                .findFirst();
    }

    /** Whether the person has nothing to do, and finds where the organisation stands instead. */
    public boolean idle() {
        return next().isEmpty()
                && sentBack().isEmpty()
                && toHandIn().isEmpty()
                && reviews.isEmpty()
                && running.isEmpty();
    }

    /** All of the person's questions together. */
    public AnsweringProgress progress() {
        return tasks.stream().map(Task::progress).reduce(AnsweringProgress.NONE, AnsweringProgress::plus);
    }
}
