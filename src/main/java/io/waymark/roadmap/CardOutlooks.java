package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Scorecard;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When cards are worked on by the plan that a unit accepted, and when they end; plan and forecast stand on a floor above. */
public interface CardOutlooks {

    /**
     * A card in days.
     *
     * @param start the first day of its work
     * @param end its last day as likely as not
     * @param surely its last day in 85 of 100 runs; null where fewer reach it
     */
    record Ends(LocalDate start, LocalDate end, @Nullable LocalDate surely) {}

    /**
     * The cards that the plan knows; none where none was accepted. Two statements.
     *
     * @param roadmap as reckoned by the scorecard
     */
    Map<InitiativeId, Ends> of(Member member, UnitId unit, Roadmap roadmap, Scorecard scorecard, LocalDate today);
}
