package io.waymark.answersheet;

/** The columns of a sheet of answers, in the order in which they are written. */
enum AnswerColumn {
    KEY,
    DIMENSION,
    TOPIC,
    LEVEL,
    PRACTICE,
    QUESTION,
    ANSWER,
    REASON,
    CONFIDENCE,
    NOTE;

    /** Whether a sheet cannot be read without it. */
    boolean needed() {
        return this == KEY || this == ANSWER;
    }

    /** Whether it is for people to fill in; of the others only the key is read. */
    boolean filled() {
        return ordinal() >= ANSWER.ordinal();
    }

    boolean read() {
        return this == KEY || filled();
    }
}
