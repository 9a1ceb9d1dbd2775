package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.content.Practice;
import io.waymark.sheet.SheetFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row would do. */
sealed interface AnswerEffect {

    int line();

    /** The practice that the row is about; null where that is not known. */
    @Nullable
    Practice practice();

    /** A row that says what an answer shall be. */
    sealed interface Filled extends AnswerEffect {

        @Override
        Practice practice();

        /** What the answer is after the row. */
        AnswerContent becomes();
    }

    /** The member's answer becomes another. */
    record Change(int line, Practice practice, AnswerContent now, AnswerContent becomes) implements Filled {}

    /** The same, but the answer was saved anew since the file left: it is left alone unless the row is chosen. */
    record Outrun(int line, Practice practice, AnswerContent now, AnswerContent becomes) implements Filled {}

    /** The row says what is saved already. */
    record Unchanged(int line, Practice practice, AnswerContent becomes) implements Filled {}

    /** Nothing was filled in; what is saved stays. */
    record Blank(int line, Practice practice, AnswerContent now) implements AnswerEffect {}

    /** The row cannot be read; {@code key} is what it says it is about. */
    record Unreadable(int line, String key, @Nullable Practice practice, List<SheetFault> faults)
            implements AnswerEffect {}
}
