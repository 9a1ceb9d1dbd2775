package io.waymark.questionnaire;

import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What is wrong with an answer as it was typed: field to message key, in the order of the page. */
final class AnswerCheck {

    static final int REASON_LENGTH = 1000;
    static final int NOTE_LENGTH = 4000;

    private AnswerCheck() {}

    static Map<String, String> problems(AnswerForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        checkRating(form, problems);
        if (!reads(form.confidence(), Confidence::valueOf)) {
            problems.put("confidence", "question.error.confidence");
        }
        if (form.note().length() > NOTE_LENGTH) {
            problems.put("note", "question.error.note-too-long");
        }
        if (!reads(form.version(), Integer::valueOf)
                || !form.instead().isEmpty() && !reads(form.instead(), Integer::valueOf)
                || !reads(form.key(), UUID::fromString)) {
            problems.put("form", "question.error.form");
        }
        return problems;
    }

    private static void checkRating(AnswerForm form, Map<String, String> problems) {
        if (form.rating().isEmpty() && form.note().isBlank() && form.version().equals("0")) {
            problems.put("rating", "question.error.choose");
        } else if (!form.rating().isEmpty() && !reads(form.rating(), Rating::valueOf)) {
            problems.put("rating", "question.error.choose");
        } else if (form.isNotApplicable() && form.reason().isBlank()) {
            problems.put("reason", "question.error.reason");
        } else if (form.reason().length() > REASON_LENGTH) {
            problems.put("reason", "question.error.reason-too-long");
        }
    }

    private static boolean reads(String text, Function<String, ?> reader) {
        try {
            reader.apply(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
