package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.roadmap.CardUndo.Undone;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import io.waymark.testing.OwnWorld;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OwnWorld
class CardUndoTests {

    private final InitiativeId part = new InitiativeId(UUID.randomUUID());

    /** A change, and how it is done. */
    private enum Change {
        STARTED(it -> it.plan(new InitiativePlan(Status.IN_PROGRESS, null, null))),
        ENTRUSTED(it -> it.plan(new InitiativePlan(Status.PROPOSED, it.world.eva.person(), null))),
        MOVED(it -> it.plan(new InitiativePlan(Status.PROPOSED, null, new Quarter(2027, 2)))),
        DONE(it -> it.plan(new InitiativePlan(Status.DONE, null, null))),
        DROPPED(it -> it.plan(new InitiativePlan(Status.DROPPED, "Not ours", null, null))),
        RENAMED(it -> it.world.changes.describe(
                it.archie(),
                it.from.id(),
                it.version(),
                new CardWords("Ours", "Less work", null, null),
                MadeCards.NOON)),
        SET_BY_HAND(it -> it.world.changes.overridePriority(
                it.archie(), it.from.id(), it.version(), BigDecimal.TEN, "Audit", MadeCards.NOON)),
        TICKED(it -> it.world.actions.tick(it.archie(), it.action().id(), 0, 1, MadeCards.NOON)),
        FINISHED(it -> it.world.actions.finish(it.archie(), it.action().id(), 0, BigDecimal.ONE, MadeCards.NOON)),
        ADDED(it -> it.world.editing.add(
                it.archie(), it.from.id(), new ActionId(UUID.randomUUID()), MadeCards.OWN, MadeCards.NOON)),
        CHANGED(it -> it.world.editing.say(
                it.archie(), it.action().id(), 0, new ActionWords("Ours", "One", "", null), MadeCards.NOON)),
        ACTION_MOVED(it -> it.world.regrouping.move(it.archie(), it.action().id(), 0, it.into.id(), MadeCards.NOON)),
        SPLIT(it -> it.world.regrouping.split(
                it.archie(), it.from.id(), Set.of(it.action().id()), it.part, "Part", MadeCards.NOON)),
        MERGED(it -> it.world.regrouping.merge(it.archie(), it.from.id(), it.into.id(), "Merged", MadeCards.NOON));

        private final Function<CardUndoTests, Outcome> how;

        Change(Function<CardUndoTests, Outcome> how) {
            this.how = how;
        }
    }

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
        tick(0);
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeIsTakenBackAndDoneAgain(Change change) {
        List<String> before = told();
        UUID done = MadeCards.change(does(() -> change.how.apply(this)));
        List<String> after = told();
        assertThat(after).isNotEqualTo(before);

        Undone undone = undo(world.archie, done);
        assertThat(undone).isInstanceOf(Undone.Back.class);
        assertThat(told()).isEqualTo(before);
        assertThat(world.recorded(from.id())).endsWith("activity.initiative.taken-back");

        assertThat(undo(world.archie, ((Undone.Back) undone).change())).isInstanceOf(Undone.Back.class);
        assertThat(told()).isEqualTo(after);
    }

    @Test
    void ownWorkThatWasRemovedComesBackWithItsTicks() {
        ActionFacts own = world.own(from);
        does(() -> world.actions.tick(archie(), own.id(), 0, 1, MadeCards.NOON));
        UUID removed = MadeCards.change(does(() -> world.editing.remove(archie(), own.id(), 0, MadeCards.NOON)));
        undo(world.archie, removed);
        assertThat(world.find(from).actions().getLast().ticked()).containsExactly(1);
        assertThat(world.find(from).actions().getLast().version()).isPositive();
    }

    @Test
    void whatSomebodyChangedSinceStays() {
        UUID moved = MadeCards.change(plan(new InitiativePlan(Status.PROPOSED, null, new Quarter(2027, 2))));
        world.as(
                world.ada,
                () -> world.changes.plan(
                        world.ada,
                        from.id(),
                        version(),
                        new InitiativePlan(Status.PLANNED, null, null),
                        MadeCards.NOON));
        assertThat(undo(world.archie, moved)).isInstanceOf(Undone.TooLate.class);
        assertThat(world.find(from).plan()).isEqualTo(new InitiativePlan(Status.PLANNED, null, null));
    }

    @Test
    void whatOthersDidBesideItStays() {
        UUID ticked = MadeCards.change(tick(1));
        tick(2);
        world.as(
                world.ada,
                () -> world.changes.plan(
                        world.ada,
                        from.id(),
                        version(),
                        new InitiativePlan(Status.PLANNED, null, null),
                        MadeCards.NOON));
        assertThat(undo(world.archie, ticked)).isInstanceOf(Undone.Back.class);
        assertThat(action().ticked()).containsExactlyInAnyOrder(0, 2);
        assertThat(world.find(from).status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void aCardThatSomebodyPutsSomethingOnIsNotTakenAway() {
        UUID split = MadeCards.change(does(() -> Change.SPLIT.how.apply(this)));
        does(() -> world.editing.add(archie(), part, new ActionId(UUID.randomUUID()), MadeCards.OWN, MadeCards.NOON));
        assertThat(undo(world.archie, split)).isInstanceOf(Undone.TooLate.class);
        assertThat(world.gone(part)).isFalse();
    }

    @Test
    void anOldPageIsStaleStill() {
        int seen = version();
        UUID done = MadeCards.change(plan(new InitiativePlan(Status.IN_PROGRESS, null, null)));
        undo(world.archie, done);
        assertThat(version()).isGreaterThan(seen + 1);
    }

    @Test
    void whatStoodBeforeIsNotTakenBackTwice() {
        UUID done = MadeCards.change(plan(new InitiativePlan(Status.IN_PROGRESS, null, null)));
        undo(world.archie, done);
        assertThat(undo(world.archie, done)).isInstanceOf(Undone.TooLate.class);
    }

    @Test
    void anOwnerTakesBackWhatTheyDidAndNothingElse() {
        UUID entrusted = MadeCards.change(plan(new InitiativePlan(Status.PLANNED, world.eva.person(), null)));
        InitiativePlan next = new InitiativePlan(Status.IN_PROGRESS, world.eva.person(), null);
        assertThatExceptionOfType(NotYourRole.class).isThrownBy(() -> undo(world.eva, entrusted));
        UUID hers = MadeCards.change(
                world.as(world.eva, () -> world.changes.plan(world.eva, from.id(), version(), next, MadeCards.NOON)));
        assertThat(undo(world.eva, hers)).isInstanceOf(Undone.Back.class);
    }

    @Test
    void aStrangersChangeIsNotFound() {
        UUID done = MadeCards.change(plan(new InitiativePlan(Status.IN_PROGRESS, null, null)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> undo(world.gus, done));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        world.as(world.archie, () -> world.undo.undo(world.archie, into.id(), done, MadeCards.NOON)));
    }

    /** All that is told of the cards, but how often they were changed. */
    private List<String> told() {
        return Stream.of(from.id(), into.id(), part)
                .filter(it -> !world.gone(it))
                .map(it -> world.card(it).facts())
                .map(it -> it.title() + it.outcome() + it.plan() + it.override() + actions(it))
                .toList();
    }

    private static List<String> actions(InitiativeFacts card) {
        return card.actions().stream()
                .map(it -> it.id() + it.title() + it.practices() + it.own() + it.ticked() + it.finished())
                .toList();
    }

    private Member archie() {
        return world.archie;
    }

    private ActionFacts action() {
        return world.find(from).actions().getFirst();
    }

    private int version() {
        return world.find(from).version();
    }

    private Outcome does(Supplier<Outcome> change) {
        return world.as(world.archie, change);
    }

    private Outcome plan(InitiativePlan plan) {
        return does(() -> world.changes.plan(archie(), from.id(), version(), plan, MadeCards.NOON));
    }

    private Outcome tick(int step) {
        return does(() -> world.actions.tick(archie(), action().id(), 0, step, MadeCards.NOON));
    }

    private Undone undo(Member member, UUID change) {
        return world.as(member, () -> world.undo.undo(member, from.id(), change, MadeCards.NOON));
    }
}
