package io.waymark.assessment;

/** How far a set of questions is answered. */
public record AnsweringProgress(int answered, int asked) {

    /** What an answer takes on average: reading four texts and choosing one. */
    private static final int SECONDS_PER_QUESTION = 35;

    public int left() {
        return asked - answered;
    }

    /** Minutes left, rounded up; 0 when done. */
    public int minutes() {
        return Math.ceilDiv(left() * SECONDS_PER_QUESTION, 60);
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
        return new AnsweringProgress(answered + other.answered, asked + other.asked);
    }
}
