package io.waymark.goal;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a KPI of an organisation. */
public record KpiId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static KpiId of(String text) {
        return new KpiId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
