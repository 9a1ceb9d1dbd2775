package io.waymark.roadmap;

import io.waymark.content.PracticeKey;
import java.time.Instant;
import java.util.List;

/** An initiative whose work is done, and what it set out to close. */
public record FinishedInitiative(InitiativeId id, String title, Instant finishedAt, List<PracticeKey> practices) {

    public boolean covers(PracticeKey practice) {
        return practices.contains(practice);
    }
}
