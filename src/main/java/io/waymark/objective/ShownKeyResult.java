package io.waymark.objective;

import io.waymark.figure.Aim;
import io.waymark.figure.Figures;
import io.waymark.figure.Progress;
import io.waymark.figure.Reading;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.ObjectiveId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A key result as pages show it.
 *
 * @param version counts its changes from 0
 * @param droppedAt null while it counts
 * @param kpi whose figures it reads; null where people check in with figures
 * @param reading where it stands; null is "no data", never zero
 * @param latest the check-in that counts now; null where nobody checked in
 */
public record ShownKeyResult(
        KeyResultId id,
        int version,
        ObjectiveId objective,
        KeyResultPlan plan,
        @Nullable String ownerName,
        @Nullable Instant droppedAt,
        @Nullable NamedKpi kpi,
        @Nullable Reading reading,
        @Nullable CheckIn latest) {

    public boolean dropped() {
        return droppedAt != null;
    }

    public String title() {
        return plan.title();
    }

    public Aim aim() {
        return plan.aim();
    }

    public @Nullable BigDecimal now() {
        return reading == null ? null : reading.value();
    }

    public Progress progress() {
        return aim().progress(now());
    }

    /** 0 to 1; empty where nobody can say. */
    public OptionalDouble share() {
        return Attainment.share(progress());
    }

    /** The share as it is shown; call only where it is known. */
    public double rounded() {
        return Figures.hundredths(share().orElseThrow());
    }

    /** Whether its day has passed and it is not reached, or nobody can say that it is. */
    public boolean late(LocalDate today) {
        return today.isAfter(plan.dueOn()) && share().orElse(0) < 1;
    }

    public AttainmentReckoning reckoning() {
        AttainmentReckoning reckoning = AttainmentReckoning.of(aim(), plan.unit(), now());
        return kpi == null ? reckoning : reckoning.ofKpi();
    }

    /** Its way against the time that it has, which begins with its objective. */
    public Pace pace(ShownObjective of, LocalDate today) {
        return Pace.of(of.begunOn(), plan.dueOn(), today, progress());
    }

    /** How old its figure is; call only where there is one. */
    public CheckInAge age(LocalDate today) {
        if (reading == null) {
            throw new IllegalStateException("No figure yet");
        }
        return CheckInAge.of(reading.day(), today);
    }

    /** Whether nobody should lean on its figure any more; how long one of a KPI counts is the KPI's own. */
    public boolean stale(LocalDate today) {
        return kpi == null && reading != null && age(today).stale();
    }

    /** Whether the KPI counts otherwise by now than the key result reads it. */
    public boolean misread() {
        return kpi != null && !kpi.fits(plan);
    }
}
