package io.waymark.organisation;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids that are known before the insert and sort by time of making (UUID version 7, RFC 9562). */
public final class TimeOrderedId {

    private TimeOrderedId() {}

    /** A new id, never given before. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
