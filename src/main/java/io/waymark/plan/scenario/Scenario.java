package io.waymark.plan.scenario;

import io.waymark.form.NameKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody would change about a unit's plan, under a name. Whoever changed it last saved it. */
@Entity
@Table(name = "scenario")
class Scenario {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private UUID unitId;

    private String name;

    private String nameKey;

    private String inputs;

    private UUID savedBy;

    private Instant savedAt;

    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Scenario() {}

    @SuppressWarnings("NullAway.Init")
    Scenario(Member member, ScenarioId id, UnitId unit, String name, WhatIfQuery query, Instant now) {
        this.id = id.value();
        this.organisationId = member.organisation().value();
        this.unitId = unit.value();
        set(member, name, query, now);
    }

    ScenarioId id() {
        return new ScenarioId(id);
    }

    /** Counts its changes from 0. */
    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    String name() {
        return name;
    }

    WhatIfQuery query() {
        return WhatIfAddress.read(inputs);
    }

    boolean removed() {
        return removedAt != null;
    }

    boolean says(String called, WhatIfQuery wanted) {
        return name.equals(called) && inputs.equals(WhatIfAddress.of(wanted));
    }

    /** @throws IllegalStateException where it is removed */
    void change(Member member, String called, WhatIfQuery wanted, Instant now) {
        mustBe(!removed());
        set(member, called, wanted, now);
    }

    /** @throws IllegalStateException where it is removed already */
    void remove(Instant now) {
        mustBe(!removed());
        removedAt = now;
    }

    /** @throws IllegalStateException where it is not removed */
    void bringBack() {
        mustBe(removed());
        removedAt = null;
    }

    Map<String, String> fields() {
        return Map.of("title", name, "inputs", inputs);
    }

    private void set(Member member, String called, WhatIfQuery wanted, Instant now) {
        name = called;
        nameKey = NameKey.of(called).value();
        inputs = WhatIfAddress.of(wanted);
        savedBy = member.person().value();
        savedAt = now;
    }

    private void mustBe(boolean so) {
        if (!so) {
            throw new IllegalStateException((removed() ? "Removed: " : "In use: ") + id);
        }
    }
}
