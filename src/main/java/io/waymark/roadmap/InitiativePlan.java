package io.waymark.roadmap;

import io.waymark.figure.Quarter;
import io.waymark.organisation.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an architect decides about an initiative; an owner or a target quarter need not be named. */
public record InitiativePlan(
        Status status, @Nullable PersonId owner, @Nullable Quarter target) {

    /** The values by field, in text; what is not named is empty. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", status.name());
        fields.put("owner", owner == null ? "" : owner.toString());
        fields.put("target", target == null ? "" : target.toString());
        return fields;
    }
}
