package io.waymark.firstapplication;

import io.waymark.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a unit's first application.
 *
 * @param version counts the changes of its criteria; a change names the version that it was made from
 * @param currency of all returns
 * @param decision null while it is open; once decided, nothing changes any more
 */
public record Choice(
        ChoiceId id,
        int version,
        String title,
        UnitId unit,
        String unitName,
        String currency,
        String begunBy,
        Instant begunAt,
        Criteria criteria,
        @Nullable ApplicationDecision decision) {

    public boolean decided() {
        return decision != null;
    }
}
