package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.content.Effort;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import io.waymark.testing.OwnWorld;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OwnWorld
class ActionEditingTests {

    @Autowired
    private ApplicationContext portal;

    private MadeCards world;
    private InitiativeFacts card;

    @BeforeEach
    void makeCards() {
        world = new MadeCards(portal);
        card = world.with(1, 0);
    }

    @Test
    void aStepIsTickedByTwoPeopleAtOnceAndNothingIsLost() {
        ActionFacts action = action();
        tick(world.archie, action, 0);
        assertThat(tick(world.ada, action, 1)).isInstanceOf(Outcome.Done.class);
        assertThat(action().ticked()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aStepThatIsNotDoneAfterAllIsOpenAgain() {
        tick(world.archie, action(), 0);
        untick(action(), 0);
        untick(action(), 0);
        assertThat(action().ticked()).isEmpty();
        assertThat(world.recorded(card.id()))
                .containsExactly("activity.action.step-ticked", "activity.action.step-unticked");
    }

    @Test
    void aStepThatIsNoneIsNotFound() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tick(world.archie, action(), 99));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tick(world.archie, action(), -1));
    }

    @Test
    void stepsThatWereChangedSinceAreNotTickedUnseen() {
        ActionFacts seen = action();
        say(seen, new ActionWords(seen.title(), "Something else", "", null));
        assertThat(tick(world.archie, seen, 0)).isInstanceOf(Outcome.Stale.class);
        assertThat(action().ticked()).isEmpty();
    }

    @Test
    void aFinishedActionIsTakenUpAgain() {
        ActionFacts action = action();
        world.as(world.archie, () -> world.actions.finish(world.archie, action.id(), 0, null, MadeCards.NOON));
        world.as(world.archie, () -> world.actions.takeUpAgain(world.archie, action.id(), 1, MadeCards.NOON));
        assertThat(action().finished()).isNull();
        assertThat(world.recorded(card.id())).endsWith("activity.action.taken-up-again");
    }

    @Test
    void ownWorkStandsAtTheEndOnce() {
        ActionId id = new ActionId(UUID.randomUUID());
        for (int click = 0; click < 2; click++) {
            world.as(world.archie, () -> world.editing.add(world.archie, card.id(), id, MadeCards.OWN, MadeCards.NOON));
        }
        assertThat(world.find(card).actions())
                .hasSize(card.actions().size() + 1)
                .last()
                .satisfies(it -> {
                    assertThat(it.title()).isEqualTo("Talk to the vendor");
                    assertThat(it.own().steps()).containsExactly("Call", "Write");
                    assertThat(it.practices()).isEmpty();
                });
        assertThat(world.card(card.id()).actions().getLast().worth().days()).isEqualTo(2);
        assertThat(world.recorded(card.id())).containsExactly("activity.action.added");
    }

    @Test
    void ownWorkSaysWhatItTakes() {
        ActionWords unknown = new ActionWords("Talk", "", "", null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.as(
                        world.archie,
                        () -> world.editing.add(
                                world.archie, card.id(), new ActionId(UUID.randomUUID()), unknown, MadeCards.NOON)));
    }

    @Test
    void ownWordsCountInsteadOfTheEditions() {
        ActionWords words = new ActionWords("Ours", " First \n\nSecond", "It runs", new Effort(10, 10, 10));
        say(action(), words);
        assertThat(action().own().steps()).containsExactly("First", "Second");
        assertThat(world.card(card.id()).actions().getFirst().doneWhen()).containsExactly("It runs");
        say(action(), new ActionWords("Ours", "", "", null));
        assertThat(action().own()).isEqualTo(ActionFacts.OwnWords.NONE);
    }

    @Test
    void ticksStayWithTheirSteps() {
        ActionFacts own = world.own(card);
        tick(world.archie, own, 1);
        say(own, new ActionWords("Talk", "Think\nCall\nWrite", "", new Effort(1, 1, 1)));
        assertThat(world.find(card).actions().getLast().ticked()).containsExactly(2);
        say(world.find(card).actions().getLast(), new ActionWords("Talk", "Think", "", new Effort(1, 1, 1)));
        assertThat(world.find(card).actions().getLast().ticked()).isEmpty();
    }

    @Test
    void wordsFromAnOldPageChangeNothing() {
        ActionFacts seen = action();
        say(seen, new ActionWords("Theirs", "", "", null));
        assertThat(say(seen, new ActionWords("Mine", "", "", null))).isInstanceOf(Outcome.Stale.class);
        assertThat(action().title()).isEqualTo("Theirs");
    }

    @Test
    void ownWorkIsRemovedAndWhatClosesAGapIsNot() {
        ActionFacts own = world.own(card);
        tick(world.archie, own, 0);
        world.as(world.archie, () -> world.editing.remove(world.archie, own.id(), 0, MadeCards.NOON));
        assertThat(world.find(card).actions()).hasSameSizeAs(card.actions());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.as(
                        world.archie, () -> world.editing.remove(world.archie, action().id(), 0, MadeCards.NOON)));
    }

    @Test
    void anActionClosesSeveralGapsAndAtLeastOne() {
        ActionFacts action = action();
        PracticeKey first = action.practices().getFirst();
        PracticeKey other = world.with(1, 1).actions().getFirst().practices().getFirst();
        tick(world.archie, action, 0);
        world.as(
                world.archie,
                () -> world.editing.close(
                        world.archie, action.id(), 0, Objects.requireNonNull(action.edition()), other, MadeCards.NOON));
        assertThat(action().practices()).containsExactlyInAnyOrder(first, other);
        world.as(world.archie, () -> world.editing.leave(world.archie, action.id(), 1, other, MadeCards.NOON));
        assertThat(action().practices()).containsExactly(first);
        assertThat(action().ticked()).containsExactly(0);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.as(
                        world.archie, () -> world.editing.leave(world.archie, action.id(), 2, first, MadeCards.NOON)));
    }

    @Test
    void whoOwnsNoneOfItWritesNothing() {
        ActionFacts action = action();
        ActionWords words = new ActionWords("Hers", "", "", null);
        assertThatExceptionOfType(NotYourRole.class)
                .isThrownBy(() ->
                        world.as(world.eva, () -> world.editing.say(world.eva, action.id(), 0, words, MadeCards.NOON)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        world.as(world.gus, () -> world.editing.say(world.gus, action.id(), 0, words, MadeCards.NOON)));
    }

    private ActionFacts action() {
        return world.find(card).actions().getFirst();
    }

    private Outcome tick(Member member, ActionFacts action, int step) {
        return world.as(member, () -> world.actions.tick(member, action.id(), action.version(), step, MadeCards.NOON));
    }

    private void untick(ActionFacts action, int step) {
        world.as(
                world.archie,
                () -> world.actions.untick(world.archie, action.id(), action.version(), step, MadeCards.NOON));
    }

    private Outcome say(ActionFacts seen, ActionWords words) {
        return world.as(
                world.archie, () -> world.editing.say(world.archie, seen.id(), seen.version(), words, MadeCards.NOON));
    }
}
