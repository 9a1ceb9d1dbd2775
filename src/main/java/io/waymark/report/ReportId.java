package io.waymark.report;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a report that somebody asked for. */
public record ReportId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
