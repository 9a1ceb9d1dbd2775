package io.waymark.roadmap.out;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names an address of a calendar; it opens nothing. */
record CalendarAddressId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
