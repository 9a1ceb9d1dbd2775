package io.waymark.value;

import io.waymark.figure.Figures;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a goal got, as it is written: one of its KPIs before and after, and what the technology changed. Each change is another
 * version, which nobody has signed yet; a withdrawn case is only read.
 */
@Entity
@Table(name = "value_case")
class ValueCase {

    @Id
    private UUID id;

    private UUID organisationId;

    @Version
    private @Nullable Integer version;

    private UUID goalId;

    private UUID kpiId;

    private LocalDate beforeOn;

    private BigDecimal beforeValue;

    private String target;

    private LocalDate afterOn;

    private BigDecimal afterValue;

    private String whatChanged;

    private UUID writtenBy;

    private Instant writtenAt;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected ValueCase() {}

    @SuppressWarnings("NullAway.Init")
    ValueCase(Member member, ValueCaseId id, GoalId goal, KpiId kpi, CaseVersion said, Instant now) {
        this.id = id.value();
        this.organisationId = member.organisation().value();
        this.goalId = goal.value();
        this.kpiId = kpi.value();
        write(member, said, now);
    }

    ValueCaseId id() {
        return new ValueCaseId(id);
    }

    /** Counts its changes from 0. */
    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** What it says now. */
    CaseVersion said() {
        return new CaseVersion(
                new Reading(beforeOn, Figures.exact(beforeValue)),
                target,
                new Reading(afterOn, Figures.exact(afterValue)),
                whatChanged);
    }

    /** Whether it says just this about the same. */
    boolean says(GoalId goal, KpiId kpi, CaseVersion wanted) {
        return goalId.equals(goal.value()) && kpiId.equals(kpi.value()) && said().equals(wanted);
    }

    /**
     * Says something else from now on.
     *
     * @throws IllegalStateException where it is withdrawn
     */
    void change(Member member, CaseVersion wanted, Instant now) {
        mustBeInUse();
        write(member, wanted, now);
    }

    /**
     * Takes it out of use.
     *
     * @throws IllegalStateException where it is out of use already
     */
    void withdraw(Instant now) {
        mustBeInUse();
        withdrawnAt = now;
    }

    /** It was withdrawn by mistake. */
    void bringBack() {
        withdrawnAt = null;
    }

    private void mustBeInUse() {
        if (withdrawn()) {
            throw new IllegalStateException("A withdrawn case is only read");
        }
    }

    private void write(Member member, CaseVersion wanted, Instant now) {
        beforeOn = wanted.before().day();
        beforeValue = wanted.before().value();
        target = wanted.target();
        afterOn = wanted.after().day();
        afterValue = wanted.after().value();
        whatChanged = wanted.whatChanged();
        writtenBy = member.person().value();
        writtenAt = now;
    }
}
