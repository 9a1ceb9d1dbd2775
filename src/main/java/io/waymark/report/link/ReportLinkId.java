package io.waymark.report.link;

import io.waymark.organisation.TypedId;
import java.util.UUID;

/** Names a link to a report; it opens nothing. */
public record ReportLinkId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
