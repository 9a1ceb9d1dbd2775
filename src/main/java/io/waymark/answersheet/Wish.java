package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a row wants an answer to become: a filled cell replaces, a blank one keeps. */
final class Wish {

    private final Entry entry;
    private final AnswerContent now;
    private final SheetWords words;
    private final List<Problem> problems = new ArrayList<>();

    private Wish(Entry entry, AnswerContent now, SheetWords words) {
        this.entry = entry;
        this.now = now;
        this.words = words;
    }

    /**
     * The answer after the row; problems are added where it cannot be.
     *
     * @param now the answer before it
     */
    static AnswerContent over(AnswerContent now, Entry entry, SheetWords words, List<Problem> problems) {
        Wish wish = new Wish(entry, now, words);
        AnswerContent content = wish.content();
        problems.addAll(wish.problems);
        return content;
    }

    private AnswerContent content() {
        Rating rating = read(Column.ANSWER, words.ratings()).orElse(now.rating());
        Confidence confidence = read(Column.CONFIDENCE, words.confidences()).orElse(now.confidence());
        String reason = understood() ? reason(rating) : "";
        return new AnswerContent(rating, reason, confidence, text(Column.NOTE, now.note(), Limits.NOTE));
    }

    private boolean understood() {
        String typed = entry.cell(Column.ANSWER);
        return typed.isEmpty() || words.ratings().apply(typed).isPresent();
    }

    private <T> Optional<T> read(Column column, Function<String, Optional<T>> meaning) {
        String typed = entry.cell(column);
        Optional<T> read = meaning.apply(typed);
        if (read.isEmpty() && !typed.isEmpty() && !entry.refused(words.of(column))) {
            refuse(column, "answersheet.problem." + column + ".unknown", typed);
        }
        return read;
    }

    private String reason(@Nullable Rating rating) {
        if (rating == Rating.NOT_APPLICABLE) {
            String reason = text(Column.REASON, now.reason(), Limits.REASON);
            if (reason.isEmpty()) {
                refuse(Column.REASON, "answersheet.problem.REASON.missing");
            }
            return reason;
        }
        if (!entry.cell(Column.REASON).isEmpty()) {
            refuse(Column.REASON, "answersheet.problem.REASON.alone");
        }
        return "";
    }

    private String text(Column column, String before, int limit) {
        String typed = entry.cell(column);
        if (typed.length() > limit) {
            refuse(column, "answersheet.problem.too-long", limit, typed.length());
        }
        return typed.isEmpty() ? RowText.withOneKindOfLineEnd(before) : typed;
    }

    private void refuse(Column column, String message, Object... details) {
        problems.add(Problem.at(entry.row(), words.of(column), message, details));
    }
}
