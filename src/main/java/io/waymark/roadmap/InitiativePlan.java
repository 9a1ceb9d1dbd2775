package io.waymark.roadmap;

import io.waymark.figure.Quarter;
import io.waymark.organisation.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about a card; an owner or a target quarter need not be named.
 *
 * @param reason why it is blocked or was dropped; empty otherwise
 */
public record InitiativePlan(
        Status status,
        String reason,
        @Nullable PersonId owner,
        @Nullable Quarter target) {

    public InitiativePlan {
        reason = status.needsReason() ? reason.strip() : "";
    }

    /** One whose status needs no reason. */
    public InitiativePlan(Status status, @Nullable PersonId owner, @Nullable Quarter target) {
        this(status, "", owner, target);
    }

    /** Whether a reason is needed and missing. */
    public boolean lacksReason() {
        return status.needsReason() && reason.isEmpty();
    }

    /** The values by field, in text; what is not named is empty. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", status.name());
        fields.put("reason", reason);
        fields.put("owner", owner == null ? "" : owner.toString());
        fields.put("target", target == null ? "" : target.toString());
        return fields;
    }
}
