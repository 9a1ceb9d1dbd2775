package io.waymark.dashboard;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Progress;
import io.waymark.assessment.Workflow;
import io.waymark.content.Dimension;
import io.waymark.organisation.Activity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's start page in one organisation.
 *
 * @param tasks dimensions of open assessments that the person answers
 * @param running open assessments as a whole, for those who run them
 */
record Home(List<Task> tasks, List<Running> running, List<Activity> recent, LocalDate today) {

    /**
     * One dimension of which the person answers something.
     *
     * @param next where their answering goes on; empty when they are done, or the dimension takes no answers now
     * @param dueOn the earliest day on which a topic of theirs is due
     */
    record Task(
            Assessment assessment,
            Dimension dimension,
            Workflow.State state,
            Progress progress,
            Optional<Journey.Step> next,
            Optional<LocalDate> dueOn) {

        /** How it stands for the person, in the words of the look. */
        public String condition() {
            return switch (state) {
                case SUBMITTED -> "review";
                case SENT_BACK -> "sent-back";
                case ACCEPTED, SIGNED_OFF -> "done";
                case ANSWERING -> progress.done() ? "answered" : progress.started() ? "progress" : "todo";
            };
        }

        /** Whether the day has passed while something is left to answer. */
        public boolean late(LocalDate today) {
            return !progress.done() && dueOn.filter(it -> it.isBefore(today)).isPresent();
        }
    }

    /** An open assessment seen from above. */
    record Running(Assessment assessment, Progress progress) {}

    /** Where to continue: a topic that was begun, in the newest assessment, before one that was not. */
    public Optional<Task> next() {
        return tasks.stream()
                .filter(it -> it.progress().started() && it.next().isPresent())
                .findFirst()
                .or(() -> tasks.stream().filter(it -> it.next().isPresent()).findFirst());
    }

    /** All of the person's questions together. */
    public Progress progress() {
        return tasks.stream().map(Task::progress).reduce(new Progress(0, 0), Progress::plus);
    }
}
