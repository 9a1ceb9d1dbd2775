package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.figure.Quarter;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import io.waymark.testing.OwnWorld;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OwnWorld
class RegroupingTests {

    private final InitiativeId part = new InitiativeId(UUID.randomUUID());

    @Autowired
    private ApplicationContext portal;

    private MadeCards world;
    private InitiativeFacts from;
    private InitiativeFacts into;

    @BeforeEach
    void makeCards() {
        world = new MadeCards(portal);
        from = world.with(2, 0);
        into = world.cards().stream()
                .map(Card::facts)
                .filter(it -> !it.id().equals(from.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void someActionsGetACardOfTheirOwnOnce() {
        InitiativePlan plan = new InitiativePlan(Status.PLANNED, world.archie.person(), new Quarter(2027, 2));
        world.as(world.archie, () -> world.changes.plan(world.archie, from.id(), 0, plan, MadeCards.NOON));
        ActionId chosen = from.actions().getFirst().id();
        split(chosen);
        split(chosen);
        Card half = world.card(part);
        assertThat(half.title()).isEqualTo("The first half");
        assertThat(half.facts().plan()).isEqualTo(plan);
        assertThat(half.actions()).extracting(it -> it.facts().id()).containsExactly(chosen);
        assertThat(world.find(from).actions()).hasSize(from.actions().size() - 1);
        assertThat(world.recorded(from.id())).endsWith("activity.initiative.split");
        assertThat(world.recorded(part)).containsExactly("activity.initiative.received");
    }

    @Test
    void aCardIsNotSplitIntoNothingAndAll() {
        assertThat(split(from.actions().stream().map(ActionFacts::id).toArray(ActionId[]::new)))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(split(into.actions().getFirst().id())).isInstanceOf(Outcome.Stale.class);
        assertThat(world.gone(part)).isTrue();
    }

    @Test
    void theEmptiedCardIsDroppedAndKeepsItsHistory() {
        merge();
        merge();
        assertThat(world.find(from).actions()).isEmpty();
        assertThat(world.find(from).status()).isEqualTo(Status.DROPPED);
        assertThat(world.find(from).plan().reason()).isEqualTo("Merged into the other");
        assertThat(world.find(into).actions())
                .hasSize(from.actions().size() + into.actions().size())
                .extracting(ActionFacts::id)
                .startsWith(into.actions().getFirst().id())
                .endsWith(from.actions().getLast().id());
        assertThat(world.recorded(from.id())).containsExactly("activity.initiative.merged");
        assertThat(world.recorded(into.id())).containsExactly("activity.initiative.received");
    }

    @Test
    void anActionGoesToTheEndOfAnotherCardOnce() {
        ActionFacts action = from.actions().getFirst();
        move(action);
        move(action);
        assertThat(world.find(into).actions())
                .last()
                .extracting(ActionFacts::id)
                .isEqualTo(action.id());
        assertThat(world.recorded(from.id())).containsExactly("activity.action.moved");
    }

    @Test
    void aCardWithoutWorkLeftTakesNothing() {
        InitiativePlan dropped = new InitiativePlan(Status.DROPPED, "Not ours", null, null);
        world.as(world.archie, () -> world.changes.plan(world.archie, into.id(), 0, dropped, MadeCards.NOON));
        assertThat(move(from.actions().getFirst())).isInstanceOf(Outcome.Stale.class);
        assertThat(merge()).isInstanceOf(Outcome.Stale.class);
        assertThat(world.find(from).actions()).hasSameSizeAs(from.actions());
    }

    @Test
    void whoOwnsOneCardTakesNothingToAnother() {
        InitiativePlan hers = new InitiativePlan(Status.PLANNED, world.eva.person(), null);
        world.as(world.archie, () -> world.changes.plan(world.archie, from.id(), 0, hers, MadeCards.NOON));
        assertThatExceptionOfType(NotYourRole.class)
                .isThrownBy(() -> world.as(
                        world.eva,
                        () -> world.regrouping.merge(world.eva, from.id(), into.id(), "Mine", MadeCards.NOON)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.as(
                        world.gus,
                        () -> world.regrouping.merge(world.gus, from.id(), into.id(), "Mine", MadeCards.NOON)));
    }

    private Outcome split(ActionId... chosen) {
        return world.as(
                world.archie,
                () -> world.regrouping.split(
                        world.archie, from.id(), Set.of(chosen), part, "The first half", MadeCards.NOON));
    }

    private Outcome merge() {
        return world.as(
                world.archie,
                () -> world.regrouping.merge(
                        world.archie, from.id(), into.id(), "Merged into the other", MadeCards.NOON));
    }

    private Outcome move(ActionFacts action) {
        return world.as(
                world.archie,
                () -> world.regrouping.move(world.archie, action.id(), action.version(), into.id(), MadeCards.NOON));
    }
}
