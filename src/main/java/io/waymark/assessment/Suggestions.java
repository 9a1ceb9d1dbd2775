package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Rating;
import java.time.Instant;
import java.util.Map;

/**
 * What a member said before, elsewhere and more roughly, brought to the questions of an assessment. A suggestion is shown
 * and counts for nothing until the person takes it up; it is never saved, scored or shown to others.
 */
public interface Suggestions {

    /** The member's own suggestions by practice, one statement; a practice without an entry has none. */
    Map<PracticeKey, Rating> of(Member member, UnitId unit, Edition edition, Instant now);
}
