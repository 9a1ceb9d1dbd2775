package io.waymark.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is assessed: a team, a platform, a business unit or the whole organisation. An archived one is only read. */
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

    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(OrganisationId organisation, UUID id, String name, Kind kind) {
        this.id = id;
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

    /** The version that a form of it is sent over. */
    public int currentVersion() {
        return Objects.requireNonNull(version);
    }

    /** Whether nothing new begins with it any more. */
    public boolean archived() {
        return archivedAt != null;
    }

    /** When it was archived; null while it is in use. */
    public @Nullable Instant archivedAt() {
        return archivedAt;
    }

    /** @throws IllegalStateException where it is archived */
    public void change(String newName, Kind newKind) {
        mustBe(!archived());
        name = newName;
        kind = newKind;
    }

    /** @throws IllegalStateException where it is archived already */
    public void archive(Instant now) {
        mustBe(!archived());
        archivedAt = now;
    }

    /** @throws IllegalStateException where it is in use */
    public void bringBack() {
        mustBe(archived());
        archivedAt = null;
    }

    private void mustBe(boolean so) {
        if (!so) {
            throw new IllegalStateException((archived() ? "Archived: " : "In use: ") + id);
        }
    }
}
