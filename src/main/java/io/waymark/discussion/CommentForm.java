package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.form.CreationKey;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it was typed.
 *
 * @param key made for each wish to write, so that the second click writes nothing
 */
record CommentForm(
        @NotBlank(message = "{discussion.error.empty}") @Size(max = 4000, message = "{discussion.error.long}")
        String words,

        CreationKey key) {

    /** Ready to be typed in. */
    static CommentForm empty() {
        return new CommentForm("", CreationKey.next());
    }

    /** The wish to write; call only when nothing is wrong. */
    Remark toRemark(AssessmentId assessment, PracticeKey practice, @Nullable UUID thread) {
        return new Remark(assessment, practice, thread, words, key.value());
    }

    /** The same words, as a wish of their own. */
    CommentForm anew() {
        return new CommentForm(words, CreationKey.next());
    }
}
