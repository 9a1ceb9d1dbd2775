package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.time.Instant;
import java.util.Map;

/**
 * What was said before, elsewhere, more roughly or of questions that were cut otherwise, brought to the questions of an
 * assessment. A suggestion is shown and counts for nothing until the person takes it up; it is never saved, scored or shown
 * to others. Of several that speak of one practice the first in order is shown.
 */
public interface Suggestions {

    /** Suggestions to the member by practice, at most one statement; a practice without an entry has none. */
    Map<PracticeKey, Hint> of(Member member, Assessment assessment, Edition edition, Instant now);
}
