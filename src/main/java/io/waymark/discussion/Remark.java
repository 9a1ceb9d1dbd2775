package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to say something.
 *
 * @param thread the comment that it answers; null where it opens a thread
 * @param words Markdown, 1 to 4,000 characters
 * @param key made for this wish; the same key again means a retry
 */
record Remark(
        AssessmentId assessment,
        PracticeKey practice,
        @Nullable UUID thread,
        String words,
        UUID key) {}
