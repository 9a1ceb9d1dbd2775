package io.waymark.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is assessed: a team, a platform, a business unit or the whole organisation. */
@Entity
@Table(name = "unit")
public class Unit {

    /** What sort of thing a unit is. */
    public enum Kind {
        TEAM,
        PLATFORM,
        BUSINESS_UNIT,
        ORGANISATION
    }

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(OrganisationId organisation, String name, Kind kind) {
        this.id = TimeOrderedId.next();
        this.organisationId = organisation.value();
        this.name = name;
        this.kind = kind;
    }

    public UnitId id() {
        return new UnitId(id);
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }
}
