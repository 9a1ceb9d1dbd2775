package io.waymark.organisation;

import java.util.UUID;

/** Names an organisation, the tenant. */
public record OrganisationId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
