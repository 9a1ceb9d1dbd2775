package io.waymark.firstapplication;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The first application was chosen, published as an event in the transaction of the decision. Whoever plans work listens;
 * whoever decides knows nothing of plans.
 *
 * @param by who decided
 * @param choice names the decision
 * @param application what was chosen, in words
 * @param edition that the prerequisites' practices are from
 */
public record FirstApplicationDecided(
        Member by,
        UnitId unit,
        UUID choice,
        String application,
        EditionId edition,
        List<Prerequisite> prerequisites,
        Instant at) {

    /** What must stand before the application goes first, as people call it, and the practice that says when it does. */
    public record Prerequisite(String title, PracticeKey practice) {}
}
