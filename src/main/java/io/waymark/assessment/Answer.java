package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.PersonId;
import java.time.Instant;

/** One respondent's current answer to one practice; {@code version} counts its saves from 1. */
public record Answer(PracticeKey practice, PersonId respondent, AnswerContent content, int version, Instant savedAt) {

    /** Whether a choice was made; a note alone leaves the practice open. */
    public boolean given() {
        return content.rating() != null;
    }
}
