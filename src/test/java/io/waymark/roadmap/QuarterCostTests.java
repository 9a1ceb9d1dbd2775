package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuarterCostTests {

    @Test
    void aCardCostsOnceInItsQuarterAndThreeMonthsFromThenOn() {
        List<QuarterCost> quarters = QuarterCost.of(
                List.of(
                        card(Status.PLANNED, "2026 Q4", 1000, 100, true),
                        card(Status.PROPOSED, "2027 Q2", 500, 10, false)),
                List.of());
        assertThat(quarters)
                .extracting(it -> it.quarter() + ": " + it.planned() + ", " + it.approved() + ", " + it.open())
                .containsExactly("2026 Q4: 1300, 1300, 0", "2027 Q1: 300, 300, 0", "2027 Q2: 830, 300, 530");
    }

    @Test
    void whatIsDroppedOrHasNoQuarterCostsNothing() {
        assertThat(QuarterCost.of(
                        List.of(
                                card(Status.DROPPED, "2026 Q4", 1000, 100, true),
                                card(Status.PLANNED, null, 1000, 100, true)),
                        List.of()))
                .isEmpty();
    }

    @Test
    void whatIsDoneRunsOn() {
        assertThat(QuarterCost.of(
                        List.of(
                                card(Status.DONE, "2026 Q3", 1000, 100, true),
                                card(Status.PLANNED, "2026 Q4", 7, 0, true)),
                        List.of()))
                .extracting(QuarterCost::planned)
                .containsExactly(BigDecimal.valueOf(1300), BigDecimal.valueOf(307));
    }

    @Test
    void whatWasSpentCountsInItsQuarterWhateverIsPlannedThen() {
        InitiativeFacts dropped = card(Status.DROPPED, "2026 Q4", 1000, 100, true);
        assertThat(QuarterCost.of(
                        List.of(dropped, card(Status.PLANNED, "2027 Q1", 7, 0, true)),
                        List.of(
                                new QuarterSpending(dropped.id(), Quarter.of("2026 Q3"), BigDecimal.valueOf(400)),
                                new QuarterSpending(dropped.id(), Quarter.of("2027 Q2"), BigDecimal.TEN))))
                .extracting(it -> it.quarter() + ": " + it.planned() + ", " + it.spent())
                .containsExactly("2026 Q3: 0, 400", "2026 Q4: 0, 0", "2027 Q1: 7, 0", "2027 Q2: 0, 10");
    }

    private static InitiativeFacts card(
            Status status, @Nullable String quarter, int once, int monthly, boolean confirmed) {
        InitiativePlan plan = new InitiativePlan(status, "Because", null, quarter == null ? null : Quarter.of(quarter));
        CardCost cost = new CardCost(
                BigDecimal.valueOf(once),
                BigDecimal.valueOf(monthly),
                "Archie",
                confirmed ? "Fay" : null,
                confirmed ? Instant.EPOCH : null,
                "");
        InitiativeId id = new InitiativeId(UUID.randomUUID());
        UnitId unit = new UnitId(UUID.randomUUID());
        return new InitiativeFacts(id, 0, unit, null, "Card", "", plan, null, "", null, null, null, cost, List.of());
    }
}
