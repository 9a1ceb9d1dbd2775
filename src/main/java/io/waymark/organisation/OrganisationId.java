package io.waymark.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Names an organisation, the tenant. */
public record OrganisationId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
