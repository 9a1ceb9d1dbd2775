package io.waymark.dashboard.sight;

import io.waymark.figure.Aim;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.KpiId;
import io.waymark.goal.ObjectiveId;
import io.waymark.goal.RankedGoal;
import io.waymark.outcome.KeyResultFacts;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.ObjectiveFacts;
import io.waymark.outcome.OutcomeTree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small things under goals: the first goal is about speed, its KPI is monthly and wants at least 90 %. */
final class Outcome {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final RankedGoal SPEED = goal(1, "Offers go live within a week", "speed");

    private Outcome() {}

    static RankedGoal goal(int rank, String statement, String theme) {
        GoalId id = new GoalId(UUID.nameUUIDFromBytes(statement.getBytes()));
        return new RankedGoal(id, rank, 1.0 / rank, statement, "", theme, null, "Bo", null, Map.of());
    }

    /** @param measured the day of its only figure, 80 % */
    static KpiFacts kpi(@Nullable GoalId goal, Nature nature, @Nullable LocalDate measured) {
        return new KpiFacts(
                new KpiId(UUID.randomUUID()),
                goal,
                null,
                "Offers live within a week",
                nature,
                "%",
                Aim.higher(new BigDecimal("40"), new BigDecimal("90")),
                Frequency.MONTHLY,
                null,
                "Eva",
                Optional.ofNullable(measured).map(it -> new Reading(it, new BigDecimal("80"))));
    }

    /** A KPI as it should be. */
    static KpiFacts soundKpi() {
        return kpi(SPEED.id(), Nature.BUSINESS, TODAY.minusDays(10));
    }

    static KeyResultFacts keyResult(Nature nature, @Nullable String baseline) {
        return new KeyResultFacts(
                new KeyResultId(UUID.randomUUID()),
                "Releases a week",
                nature,
                "releases",
                Aim.higher(baseline == null ? null : new BigDecimal(baseline), BigDecimal.TEN),
                TODAY.plusMonths(3),
                "Tess",
                Optional.empty());
    }

    static ObjectiveFacts objective(GoalId goal, KeyResultFacts... keyResults) {
        return new ObjectiveFacts(
                new ObjectiveId(UUID.randomUUID()),
                goal,
                Set.of(),
                Set.of(),
                "Release without waiting",
                TODAY.plusMonths(3),
                "Tess",
                List.of(keyResults));
    }

    /** Everything under the goal about speed. */
    static OutcomeTree tree(List<KpiFacts> kpis, ObjectiveFacts... objectives) {
        return new OutcomeTree(List.of(SPEED), List.of(objectives), kpis);
    }
}
