package io.waymark.discussion;

import io.waymark.content.PracticeKey;
import java.time.Instant;
import java.util.UUID;

/** A thread in a list, by its first comment. */
record Opened(
        UUID id, PracticeKey practice, String who, String words, Instant writtenAt, boolean resolved, int replies) {

    public String excerpt() {
        return CommentText.excerpt(words);
    }
}
