package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.content.Practice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row would do. */
sealed interface RowResult {

    int row();

    /** The practice that the row is about; null where that is not known. */
    @Nullable
    Practice practice();

    /** A row that says what an answer shall be. */
    sealed interface Filled extends RowResult {

        @Override
        Practice practice();

        /** What the answer is after the row. */
        AnswerContent becomes();
    }

    /** The member's answer becomes another. */
    record Change(int row, Practice practice, AnswerContent now, AnswerContent becomes) implements Filled {}

    /** The row says what is saved already. */
    record Unchanged(int row, Practice practice, AnswerContent becomes) implements Filled {}

    /** Nothing was filled in; what is saved stays. */
    record Blank(int row, Practice practice, AnswerContent now) implements RowResult {}

    /** The row cannot be read; {@code key} is what it says it is about. */
    record Wrong(int row, String key, @Nullable Practice practice, List<Problem> problems) implements RowResult {}
}
