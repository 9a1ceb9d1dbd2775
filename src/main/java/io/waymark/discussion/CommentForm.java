package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it was typed.
 *
 * @param thread the comment that it answers; null where it opens a thread
 */
record CommentForm(@Nullable UUID thread, String words, String key) {

    static final int LONGEST = 4000;

    /** What came in: browsers send lines with a carriage return. */
    static CommentForm typed(@Nullable UUID thread, Map<String, String> fields) {
        return new CommentForm(
                thread, fields.getOrDefault("words", "").replace("\r\n", "\n"), fields.getOrDefault("key", ""));
    }

    /** Ready to be typed in. */
    static CommentForm empty(@Nullable UUID thread) {
        return new CommentForm(thread, "", newKey());
    }

    /** What is wrong, field to message key. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (words.isBlank()) {
            problems.put("words", "discussion.error.empty");
        } else if (words.strip().length() > LONGEST) {
            problems.put("words", "discussion.error.long");
        } else if (readKey() == null) {
            problems.put("words", "discussion.error.key");
        }
        return problems;
    }

    /** The wish to write; call only when nothing is wrong. */
    Remark toRemark(AssessmentId assessment, PracticeKey practice) {
        return new Remark(assessment, practice, thread, words.strip(), UUID.fromString(key));
    }

    /** The same words, as a wish of their own. */
    CommentForm anew() {
        return new CommentForm(thread, words, newKey());
    }

    private @Nullable UUID readKey() {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
