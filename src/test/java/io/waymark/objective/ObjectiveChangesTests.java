package io.waymark.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.form.LeftVersion;
import io.waymark.goal.GoalId;
import io.waymark.goal.ObjectiveId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Role;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.testing.OwnWorld;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

@OwnWorld
class ObjectiveChangesTests {

    private static final ObjectiveChange DONE = new ObjectiveChange.Done();

    @Autowired
    private ApplicationContext portal;

    private FoundedShop shop;
    private Member eva;

    @BeforeEach
    void found() {
        shop = new FoundedShop(portal);
        eva = shop.eva;
    }

    @Test
    void anObjectiveServesSeveralGoalsAndObjectives() {
        ObjectiveId carry = shop.objective("Carry the sale");
        ObjectiveId pay = shop.objective("Pay faster");
        GoalId second = shop.goal("Spend less");
        ObjectiveId id = new ObjectiveId(TimeOrderedId.next());
        ObjectivePlan plan = new ObjectivePlan(
                shop.goal, "Move the shop", "It is slow", null, FoundedShop.DUE, Set.of(second), Set.of(carry, pay));
        assertThat(add(id, plan)).isEqualTo(DONE);
        assertThat(shop.read(id).plan()).isEqualTo(plan);
        assertThat(shop.history(id)).containsExactly("activity.objective.added");
    }

    @Test
    void aFormSentTwiceSetsOneObjective() {
        ObjectiveId id = shop.objective("Carry the sale");
        assertThat(add(id, shop.plan("Carry the sale"))).isEqualTo(DONE);
        assertThat(shop.history(id)).hasSize(1);
    }

    @Test
    void aChangeReplacesWhatWasSupported() {
        ObjectiveId carry = shop.objective("Carry the sale");
        ObjectiveId pay = shop.objective("Pay faster");
        ObjectiveId id = shop.objective("Move the shop", carry);
        assertThat(change(id, 0, shop.plan("Move it", pay))).isEqualTo(DONE);
        assertThat(shop.read(id).plan().parents()).containsExactly(pay);
        assertThat(shop.read(id).version()).isEqualTo(1);
        assertThat(shop.history(id)).containsExactly("activity.objective.changed", "activity.objective.added");
    }

    @Test
    void aStaleChangeIsNotMadeUnlessItWouldChangeNothing() {
        ObjectiveId id = shop.objective("Carry the sale");
        change(id, 0, shop.plan("Carry the autumn sale"));
        assertThat(change(id, 0, shop.plan("Carry any sale"))).isEqualTo(new ObjectiveChange.Stale(shop.read(id)));
        assertThat(shop.read(id).title()).isEqualTo("Carry the autumn sale");
        assertThat(change(id, 0, shop.plan("Carry the autumn sale"))).isEqualTo(DONE);
    }

    @Test
    void aCircleIsRefusedWithItsWay() {
        ObjectiveId carry = shop.objective("Carry the sale");
        ObjectiveId move = shop.objective("Move the shop", carry);
        ObjectiveId test = shop.objective("Test the load", move);
        assertThat(change(carry, 0, shop.plan("Carry the sale", test)))
                .isEqualTo(new ObjectiveChange.Circular(
                        List.of("Carry the sale", "Test the load", "Move the shop", "Carry the sale")));
        assertThat(shop.read(carry).plan().parents()).isEmpty();
    }

    @Test
    void twoChangesAtOnceCannotMakeACircleTogether() throws Exception {
        ObjectiveId carry = shop.objective("Carry the sale");
        ObjectiveId move = shop.objective("Move the shop");
        Callable<ObjectiveChange> one = () -> change(carry, 0, shop.plan("Carry the sale", move));
        Callable<ObjectiveChange> other = () -> change(move, 0, shop.plan("Move the shop", carry));
        try (var hands = Executors.newFixedThreadPool(2)) {
            var answers = hands.invokeAll(List.of(one, other));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .filteredOn(it -> it instanceof ObjectiveChange.Circular)
                    .hasSize(1);
        }
    }

    @Test
    void aClosedObjectiveIsOnlyReadUntilItIsTakenUpAgain() {
        ObjectiveId id = shop.objective("Carry the sale");
        assertThat(close(id, "Reached")).isEqualTo(DONE);
        assertThat(shop.read(id).closedBecause()).isEqualTo("Reached");
        assertThat(change(id, 1, shop.plan("Carry any sale"))).isInstanceOf(ObjectiveChange.Closed.class);
        shop.as(eva, () -> {
            shop.objectives().reopen(eva, id, LeftVersion.ANY, shop.clock);
            return true;
        });
        assertThat(change(id, 2, shop.plan("Carry any sale"))).isEqualTo(DONE);
        assertThat(shop.history(id))
                .containsExactly(
                        "activity.objective.changed",
                        "activity.objective.reopened",
                        "activity.objective.closed",
                        "activity.objective.added");
    }

    @Test
    void whoClosesSecondIsToldUnlessItIsTheSameWish() {
        ObjectiveId id = shop.objective("Carry the sale");
        close(id, "Reached");
        assertThat(close(id, "Reached")).isEqualTo(DONE);
        assertThat(close(id, "Given up")).isEqualTo(new ObjectiveChange.Closed(shop.read(id)));
        assertThat(shop.history(id)).hasSize(2);
    }

    @Test
    void financeReadsOnly() {
        Member fay = shop.colleague("Fay", Role.FINANCE);
        assertThatExceptionOfType(NotYourRole.class)
                .isThrownBy(() -> shop.as(
                        fay,
                        () -> shop.objectives()
                                .add(fay, new ObjectiveId(TimeOrderedId.next()), shop.plan("Save"), shop.clock)));
    }

    @Test
    void anotherOrganisationsObjectiveAndGoalAreOutOfReach() {
        FoundedShop other = new FoundedShop(portal);
        ObjectiveId theirs = other.objective("Sell energy");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> change(theirs, 0, shop.plan("Ours now")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> close(theirs, ""));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> add(new ObjectiveId(TimeOrderedId.next()), other.plan("Under their goal")));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> add(new ObjectiveId(TimeOrderedId.next()), shop.plan("Above theirs", theirs)));
    }

    private ObjectiveChange add(ObjectiveId id, ObjectivePlan plan) {
        return shop.as(eva, () -> shop.objectives().add(eva, id, plan, shop.clock));
    }

    private ObjectiveChange change(ObjectiveId id, int seen, ObjectivePlan plan) {
        return shop.as(eva, () -> shop.objectives().change(eva, id, seen, plan, shop.clock));
    }

    private ObjectiveChange close(ObjectiveId id, String reason) {
        return shop.as(eva, () -> shop.objectives().close(eva, id, reason, shop.clock));
    }
}
