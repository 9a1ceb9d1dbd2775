package io.waymark.roadmap;

import io.waymark.content.PracticeKey;
import java.time.Instant;
import java.util.List;

/** An action whose work is done, the card that holds it, and what it set out to close. */
public record FinishedAction(InitiativeId card, String title, Instant finishedAt, List<PracticeKey> practices) {

    public boolean covers(PracticeKey practice) {
        return practices.contains(practice);
    }
}
