package io.waymark.value;

import io.waymark.figure.Aim;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a goal got: one of its KPIs before and after, and what the technology changed.
 *
 * @param version counts its changes from 0
 * @param signatures under all versions, in their order
 */
public record CaseFacts(
        ValueCaseId id,
        int version,
        OfGoal goal,
        OfKpi kpi,
        Reading before,
        String target,
        Reading after,
        String whatChanged,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant withdrawnAt,
        List<Signature> signatures) {

    /** Its goal as it is now; a goal that was retired is not ranked. */
    public record OfGoal(
            GoalId id,
            String statement,
            boolean ranked,
            @Nullable PersonId owner,
            @Nullable String ownerName) {}

    /**
     * Its KPI as it is now.
     *
     * @param goal the one that it hangs under now
     * @param before what stands on the day before, null where it was taken back
     * @param after what stands on the day after, null where it was taken back
     */
    public record OfKpi(
            KpiId id,
            String title,
            String unit,
            Aim aim,
            @Nullable GoalId goal,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Whether a measurement that it rests on is another one by now. */
    public boolean corrected() {
        return differs(before.value(), kpi.before()) || differs(after.value(), kpi.after());
    }

    /** Whether its figure got better, as its KPI is understood now. */
    public boolean better() {
        return Improvement.of(kpi.aim(), before.value(), after.value()) == Improvement.BETTER;
    }

    /** Whether its KPI went to another goal. */
    public boolean moved() {
        return !goal.id().equals(kpi.goal());
    }

    /** Whether there is anything to sign: it is in use, and what it says still holds. */
    public boolean holds() {
        return !withdrawn() && goal.ranked() && !moved() && !corrected() && better();
    }

    /** The signature under what stands now. */
    public Optional<Signature> signature(Capacity capacity) {
        return signatures.stream()
                .filter(it -> it.version() == version && it.capacity() == capacity)
                .findFirst();
    }

    /** Signatures under what was changed since. */
    public List<Signature> outdated() {
        return signatures.stream().filter(it -> it.version() != version).toList();
    }

    /** Whether it shows what it claims: it holds, and two people signed it. */
    public boolean shown() {
        return holds()
                && signature(Capacity.BUSINESS).isPresent()
                && signature(Capacity.FINANCE).isPresent();
    }

    private static boolean differs(BigDecimal written, @Nullable BigDecimal now) {
        return now == null || written.compareTo(now) != 0;
    }
}
