package io.waymark.assessment;

import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import java.util.List;
import java.util.Set;

/**
 * How far a set of questions is answered.
 *
 * @param secondsLeft what the unanswered ones take to read and to decide
 */
public record AnsweringProgress(int answered, int asked, int secondsLeft) {

    /** Nothing is asked. */
    public static final AnsweringProgress NONE = new AnsweringProgress(0, 0, 0);

    static AnsweringProgress of(List<Practice> asked, Set<PracticeKey> settled) {
        return new AnsweringProgress(
                (int) asked.stream().filter(it -> settled.contains(it.key())).count(),
                asked.size(),
                ReadingTime.seconds(
                        asked.stream().filter(it -> !settled.contains(it.key())).toList()));
    }

    public int left() {
        return asked - answered;
    }

    /** Minutes left, rounded up; 0 when done. */
    public int minutes() {
        return Math.ceilDiv(secondsLeft, 60);
    }

    public boolean done() {
        return left() == 0;
    }

    public boolean started() {
        return answered > 0;
    }

    /** How work in this state and this far stands, as the look names it. */
    public String condition(Workflow.State state) {
        return switch (state) {
            case SUBMITTED -> "review";
            case SENT_BACK -> "sent-back";
            case ACCEPTED, SIGNED_OFF -> "done";
            case ANSWERING -> done() ? "answered" : started() ? "progress" : "todo";
        };
    }

    /** Both together. */
    public AnsweringProgress plus(AnsweringProgress other) {
        return new AnsweringProgress(answered + other.answered, asked + other.asked, secondsLeft + other.secondsLeft);
    }
}
