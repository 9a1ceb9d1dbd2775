package io.waymark.objective;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Nature;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tells that an objective is reached. It changes while its objective is open; a dropped one keeps its check-ins. */
@Entity
@Table(name = "key_result")
class KeyResult {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private UUID objectiveId;

    private String title;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private @Nullable BigDecimal baseline;

    private @Nullable BigDecimal target;

    private @Nullable BigDecimal low;

    private @Nullable BigDecimal high;

    private LocalDate dueOn;

    private @Nullable UUID ownerId;

    private @Nullable UUID kpiId;

    private @Nullable Instant droppedAt;

    @SuppressWarnings("NullAway.Init")
    protected KeyResult() {}

    /** @throws IllegalStateException where the objective is closed */
    @SuppressWarnings("NullAway.Init")
    KeyResult(Objective of, KeyResultId id, KeyResultPlan plan) {
        of.mustBeOpen();
        this.id = id.value();
        this.organisationId = of.organisation();
        this.objectiveId = of.id().value();
        set(plan);
    }

    KeyResultId id() {
        return new KeyResultId(id);
    }

    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    String title() {
        return title;
    }

    boolean dropped() {
        return droppedAt != null;
    }

    /** Whether its figures are those of a KPI, so that nobody enters one. */
    boolean readsKpi() {
        return kpiId != null;
    }

    KeyResultPlan plan() {
        return new KeyResultPlan(
                title,
                nature,
                unit,
                new Aim(direction, baseline, target, low, high),
                dueOn,
                ownerId == null ? null : new PersonId(ownerId),
                kpiId == null ? null : new KpiId(kpiId));
    }

    /** @throws IllegalStateException where it is dropped or its objective closed */
    void change(Objective of, KeyResultPlan wanted) {
        mustChangeUnder(of, false);
        set(wanted);
    }

    /** @throws IllegalStateException where it is dropped already or its objective closed */
    void drop(Objective of, Instant now) {
        mustChangeUnder(of, false);
        droppedAt = now;
    }

    /** @throws IllegalStateException where it is not dropped or its objective closed */
    void takeUp(Objective of) {
        mustChangeUnder(of, true);
        droppedAt = null;
    }

    private void mustChangeUnder(Objective of, boolean dropped) {
        of.mustBeOpen();
        if (!of.id().value().equals(objectiveId) || dropped() != dropped) {
            throw new IllegalStateException("Key result " + id + (dropped() ? " is dropped" : " counts"));
        }
    }

    private void set(KeyResultPlan plan) {
        title = plan.title();
        nature = plan.nature();
        unit = plan.unit();
        direction = plan.aim().direction();
        baseline = plan.aim().baseline();
        target = plan.aim().target();
        low = plan.aim().low();
        high = plan.aim().high();
        dueOn = plan.dueOn();
        ownerId = plan.owner() == null ? null : plan.owner().value();
        kpiId = plan.kpi() == null ? null : plan.kpi().value();
    }
}
