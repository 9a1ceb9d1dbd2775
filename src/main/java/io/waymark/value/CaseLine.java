package io.waymark.value;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as one row tells it.
 *
 * @param beforeNow what stands on the day before, {@code afterNow} on the day after; null where it was taken back
 * @param signatures as JSON; null where nobody signed
 */
record CaseLine(
        ValueCaseId id,
        int version,
        GoalId goalId,
        String statement,
        boolean ranked,
        @Nullable PersonId ownerId,
        @Nullable String ownerName,
        KpiId kpiId,
        String title,
        String unit,
        Direction direction,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable GoalId kpiGoal,
        @Nullable BigDecimal beforeNow,
        @Nullable BigDecimal afterNow,
        LocalDate beforeOn,
        BigDecimal beforeValue,
        String target,
        LocalDate afterOn,
        BigDecimal afterValue,
        String whatChanged,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant withdrawnAt,
        @Nullable String signatures) {

    CaseFacts facts(List<Signature> signed) {
        return new CaseFacts(
                id,
                version,
                new CaseFacts.OfGoal(goalId, statement, ranked, ownerId, ownerName),
                new CaseFacts.OfKpi(
                        kpiId, title, unit, new Aim(direction, null, null, low, high), kpiGoal, beforeNow, afterNow),
                new Reading(beforeOn, beforeValue),
                target,
                new Reading(afterOn, afterValue),
                whatChanged,
                writtenBy,
                writtenAt,
                withdrawnAt,
                signed);
    }
}
