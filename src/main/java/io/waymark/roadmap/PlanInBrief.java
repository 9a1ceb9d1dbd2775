package io.waymark.roadmap;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the roadmap's page says of the plan that a unit accepted; the plan stands on a floor above. */
public interface PlanInBrief {

    /**
     * A plan in one line.
     *
     * @param planned person-days in the quarter
     * @param capacity person-days that the teams can give in it; 0 where nothing is planned for it
     * @param ends the quarter in which the last action is proven; null where none has dates
     */
    record Brief(
            Quarter quarter,
            double planned,
            double capacity,
            @Nullable Quarter ends) {}

    /** The plan that stands; empty where none was accepted. One statement. */
    Optional<Brief> of(Member member, UnitId unit, Quarter quarter);
}
