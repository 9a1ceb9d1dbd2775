package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.organisation.PersonId;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an assessment aims at in one dimension, and who answers for it. */
@Embeddable
public class Scope {

    private UUID organisationId;

    private String dimensionKey;

    private short target;

    private @Nullable UUID ownerId;

    @SuppressWarnings("NullAway.Init")
    protected Scope() {}

    Scope(UUID organisation, DimensionKey dimension, int target, @Nullable PersonId owner) {
        this.organisationId = organisation;
        this.dimensionKey = dimension.value();
        this.target = (short) target;
        this.ownerId = owner == null ? null : owner.value();
    }

    public DimensionKey dimension() {
        return new DimensionKey(dimensionKey);
    }

    public int target() {
        return target;
    }

    public Optional<PersonId> owner() {
        return Optional.ofNullable(ownerId).map(PersonId::new);
    }

    UUID organisation() {
        return organisationId;
    }
}
