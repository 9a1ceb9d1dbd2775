package io.waymark.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.waymark.figure.Aim;
import io.waymark.figure.Nature;
import io.waymark.goal.GoalId;
import io.waymark.goal.KeyResultId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.TimeOrderedId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an objective and its key results let happen to themselves. */
class ObjectiveTests {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final GoalId goal = new GoalId(TimeOrderedId.next());
    private final ObjectiveId above = new ObjectiveId(TimeOrderedId.next());
    private final Objective objective = objective();
    private final KeyResult keyResult = new KeyResult(objective, new KeyResultId(TimeOrderedId.next()), orders(10));

    @Test
    void itSaysWhatItWasToldAndSupportsWhatItShould() {
        assertThat(objective.plan()).isEqualTo(plan("Carry the sale", Set.of(above)));
        objective.change(plan("Carry two sales", Set.of()));
        assertThat(objective.plan()).isEqualTo(plan("Carry two sales", Set.of()));
    }

    @Test
    void aClosedOneTakesNoChangeAndIsNotClosedAgain() {
        objective.close("Reached", NOW);
        assertThat(objective.closedBecause()).isEqualTo("Reached");
        assertThatIllegalStateException().isThrownBy(() -> objective.change(plan("Other", Set.of())));
        assertThatIllegalStateException().isThrownBy(() -> objective.close("Again", NOW));
    }

    @Test
    void onlyAClosedOneIsTakenUpAgainAndForgetsWhy() {
        assertThatIllegalStateException().isThrownBy(objective::reopen);
        objective.close("Reached", NOW);
        objective.reopen();
        assertThat(objective.closedBecause()).isEmpty();
        objective.change(plan("Other", Set.of()));
        assertThat(objective.title()).isEqualTo("Other");
    }

    @Test
    void nothingUnderAClosedOneChanges() {
        objective.close("Reached", NOW);
        KeyResultId id = new KeyResultId(TimeOrderedId.next());
        assertThatIllegalStateException().isThrownBy(() -> new KeyResult(objective, id, orders(1)));
        assertThatIllegalStateException().isThrownBy(() -> keyResult.change(objective, orders(20)));
        assertThatIllegalStateException().isThrownBy(() -> keyResult.drop(objective, NOW));
        assertThat(keyResult.plan()).isEqualTo(orders(10));
    }

    @Test
    void aDroppedKeyResultIsTakenUpBeforeItChanges() {
        keyResult.drop(objective, NOW);
        assertThatIllegalStateException().isThrownBy(() -> keyResult.change(objective, orders(20)));
        assertThatIllegalStateException().isThrownBy(() -> keyResult.drop(objective, NOW));
        keyResult.takeUp(objective);
        assertThatIllegalStateException().isThrownBy(() -> keyResult.takeUp(objective));
        keyResult.change(objective, orders(20));
        assertThat(keyResult.plan()).isEqualTo(orders(20));
    }

    @Test
    void aKeyResultChangesUnderItsOwnObjectiveOnly() {
        assertThatIllegalStateException().isThrownBy(() -> keyResult.change(objective(), orders(20)));
    }

    private Objective objective() {
        Member eva = new Member(
                new OrganisationId(TimeOrderedId.next()),
                "shop",
                "Shop",
                new PersonId(TimeOrderedId.next()),
                "Eva",
                Set.of(),
                ZoneOffset.UTC);
        return new Objective(eva, new ObjectiveId(TimeOrderedId.next()), plan("Carry the sale", Set.of(above)), NOW);
    }

    private ObjectivePlan plan(String title, Set<ObjectiveId> parents) {
        return new ObjectivePlan(goal, title, "", null, LocalDate.of(2099, 12, 31), Set.of(), parents);
    }

    private static KeyResultPlan orders(int target) {
        Aim aim = Aim.higher(BigDecimal.ZERO, BigDecimal.valueOf(target));
        return new KeyResultPlan("Orders", Nature.BUSINESS, "orders", aim, LocalDate.of(2099, 12, 31), null, null);
    }
}
