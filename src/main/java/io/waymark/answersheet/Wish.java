package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.form.Texts;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.sheet.SheetFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a row wants an answer to become: a filled cell replaces, a blank one keeps. */
final class Wish {

    /** What the assessment takes (see {@link AnswerContent}), in characters. */
    private static final int REASON = 1_000;

    private static final int NOTE = 4_000;

    private final AnswerEntry entry;
    private final AnswerContent now;
    private final AnswerWords words;
    private final List<SheetFault> faults = new ArrayList<>();

    private Wish(AnswerEntry entry, AnswerContent now, AnswerWords words) {
        this.entry = entry;
        this.now = now;
        this.words = words;
    }

    /**
     * The answer after the row; faults are added where it cannot be.
     *
     * @param now the answer before it
     */
    static AnswerContent over(AnswerContent now, AnswerEntry entry, AnswerWords words, List<SheetFault> faults) {
        Wish wish = new Wish(entry, now, words);
        AnswerContent content = wish.content();
        faults.addAll(wish.faults);
        return content;
    }

    private AnswerContent content() {
        Rating rating = read(AnswerColumn.ANSWER, words.ratings()).orElse(now.rating());
        Confidence confidence =
                read(AnswerColumn.CONFIDENCE, words.confidences()).orElse(now.confidence());
        String reason = understood() ? reason(rating) : "";
        return new AnswerContent(rating, reason, confidence, text(AnswerColumn.NOTE, now.note(), NOTE));
    }

    private boolean understood() {
        String typed = entry.cell(AnswerColumn.ANSWER);
        return typed.isEmpty() || words.ratings().apply(typed).isPresent();
    }

    private <T> Optional<T> read(AnswerColumn column, Function<String, Optional<T>> meaning) {
        String typed = entry.cell(column);
        Optional<T> read = meaning.apply(typed);
        if (read.isEmpty() && !typed.isEmpty() && !entry.refused(words.of(column))) {
            refuse(column, "answersheet.problem." + column + ".unknown", typed);
        }
        return read;
    }

    private String reason(@Nullable Rating rating) {
        if (rating == Rating.NOT_APPLICABLE) {
            String reason = text(AnswerColumn.REASON, now.reason(), REASON);
            if (reason.isEmpty()) {
                refuse(AnswerColumn.REASON, "answersheet.problem.REASON.missing");
            }
            return reason;
        }
        if (!entry.cell(AnswerColumn.REASON).isEmpty()) {
            refuse(AnswerColumn.REASON, "answersheet.problem.REASON.alone");
        }
        return "";
    }

    private String text(AnswerColumn column, String before, int limit) {
        String typed = entry.cell(column);
        if (typed.length() > limit) {
            refuse(column, "answersheet.problem.too-long", limit, typed.length());
        }
        return typed.isEmpty() ? Texts.clean(before) : typed;
    }

    private void refuse(AnswerColumn column, String message, Object... details) {
        faults.add(SheetFault.at(entry.line(), words.of(column), entry.cell(column), message, details));
    }
}
