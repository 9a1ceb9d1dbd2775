package io.waymark.discussion;

import org.jspecify.annotations.Nullable;

/**
 * A form to say something. What is typed in it stays when its region is swapped for another reason: until its own comment is
 * written, the fields keep their ids.
 *
 * @param id unique in the page, and new after each comment that the member wrote with it
 * @param action where it is sent
 * @param refused whether its words came back
 */
record WritingForm(String id, String action, CommentForm typed, boolean refused) {

    public String words() {
        return typed.words();
    }

    public String key() {
        return typed.key().toString();
    }

    /** For {@code hx-preserve}: a refused form is shown as the server has it. */
    public @Nullable String preserve() {
        return refused ? null : "true";
    }
}
