package io.waymark.discussion;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form to say something. What is typed in it stays when its region is swapped for another reason: until its own comment is
 * written, the fields keep their ids.
 *
 * @param id unique in the page, and new after each comment that the member wrote with it
 * @param action where it is sent
 * @param problem message key of what is wrong with the words; null where nothing is
 */
record WritingForm(
        String id,
        String action,
        CommentForm typed,
        @Nullable String problem) {

    static WritingForm of(String id, String action, CommentForm typed, Map<String, String> problems) {
        return new WritingForm(id, action, typed, problems.get("words"));
    }

    public String words() {
        return typed.words();
    }

    public String key() {
        return typed.key();
    }

    /** For {@code hx-preserve}: a refused form is shown as the server has it. */
    public @Nullable String preserve() {
        return problem == null ? "true" : null;
    }
}
