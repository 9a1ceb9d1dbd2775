package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.Effort;
import io.waymark.content.PracticeKey;
import io.waymark.roadmap.order.ExpectedLevels;
import io.waymark.roadmap.order.ValueRule;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.scoring.Rating;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Canary releases need automatic deployment, that needs a pipeline; dashboards and alerts stand alone. */
class PriorityReckoningTests {

    private static final Edition MODEL = SmallModel.edition(
            SmallModel.practice("dashboards", 2, 1, false, new Effort(1, 1, 1)),
            SmallModel.practice("pipeline", 2, 2, false, new Effort(30, 30, 30)),
            SmallModel.practice("deployment", 2, 3, false, new Effort(4, 4, 4), "pipeline"),
            SmallModel.practice("canary", 3, 4, false, new Effort(4, 4, 4), "deployment"),
            SmallModel.practice("alerts", 2, 1, false, new Effort(20, 20, 20)));

    /**
     * Without goals a duty of Level 2 is worth 1 + 6 + 2 * risk: 9 in the day of dashboards, 24 in the 34 days of deployment
     * with its pipeline, 9 in the 20 days of alerts. Canary releases, of Level 3, come after all of them.
     */
    @Test
    void ranksCountFromOneAndPrerequisitesMoveUp() {
        List<Card> cards = cards(
                Map.of(),
                open(1, "dashboards"),
                open(2, "pipeline"),
                open(3, "deployment"),
                open(4, "canary"),
                open(5, "alerts"));
        assertThat(cards)
                .extracting(it -> it.facts().title())
                .containsExactly("Card 1", "Card 2", "Card 3", "Card 5", "Card 4");
        assertThat(cards).extracting(it -> it.rank().orElseThrow()).containsExactly(1, 2, 3, 4, 5);
        assertThat(cards).extracting(Card::band).startsWith(WorkBand.LEVEL).endsWith(WorkBand.TARGET);
        assertThat(cards).extracting(Card::unlocks).containsExactly(0, 2, 1, 0, 0);
        assertThat(cards.get(1).movedUpFor()).map(Card.Neighbour::title).hasValue("Card 3");
        assertThat(cards.get(2).waitsFor()).extracting(Card.Neighbour::title).containsExactly("Card 2");
    }

    /** Dashboards are worth 90 in ten days, alerts 4.5, canary releases 30. */
    @ParameterizedTest(name = "{0} set to {1}: place {2}, {3}")
    @CsvSource(textBlock = """
            alerts,     5,    1, RAISED
            alerts,     4.5,  1, RAISED
            alerts,     4.4,  3, LOWERED
            canary,     31,   1, RAISED
            canary,     29,   3, LOWERED
            dashboards, 60,   1, RAISED
            dashboards, 59,   3, LOWERED
            alerts,     1,    3, LOWERED
            """)
    void aHigherValueByHandGoesFirstAndALowerOneLast(String practice, double priority, int place, WorkBand band) {
        List<Card> cards = cards(
                Map.of(),
                Stream.of("dashboards", "alerts", "canary")
                        .map(it -> it.equals(practice)
                                ? Planned.byHand(1, priority, it)
                                : open("dashboards alerts canary".indexOf(it) + 2, it))
                        .toArray(InitiativeFacts[]::new));
        Card card = cards.get(place - 1);
        assertThat(card.facts().override()).isNotNull();
        assertThat(card.band()).isEqualTo(band);
        assertThat(card.counts()).isEqualTo(priority);
    }

    @Test
    void whatStandsEarlierThanItsOwnBandWasBroughtForward() {
        List<Card> cards = cards(Map.of(), open(2, "pipeline"), Planned.byHand(3, 60, "deployment"));
        assertThat(cards).extracting(Card::band).containsOnly(WorkBand.RAISED);
        assertThat(cards).extracting(Card::broughtForward).containsExactly(true, false);
    }

    @Test
    void whatIsDoneOrDroppedComesLastAndBlocksNothing() {
        List<Card> cards = cards(
                Map.of(),
                Planned.card(1, Status.DROPPED, "dashboards"),
                Planned.card(2, Status.DONE, "pipeline"),
                open(3, "deployment"));
        assertThat(cards)
                .extracting(it -> it.facts().status())
                .containsExactly(Status.PLANNED, Status.DONE, Status.DROPPED);
        assertThat(cards.getFirst().waits()).isFalse();
        assertThat(cards.getLast().rank()).isEmpty();
    }

    @Test
    void aDroppedPrerequisitePassesTheWaitOn() {
        List<Card> cards =
                cards(Map.of(), open(2, "pipeline"), Planned.card(3, Status.DROPPED, "deployment"), open(4, "canary"));
        assertThat(cards.get(1).waitsFor()).extracting(Card.Neighbour::title).containsExactly("Card 2");
    }

    @Test
    void aGapClosedMeanwhileIsShownAndChangesNothingElse() {
        List<Card> cards =
                cards(Map.of(SmallModel.key("pipeline"), Rating.FULLY), open(2, "pipeline"), open(3, "deployment"));
        Card pipeline = cards.stream().filter(Card::settled).findFirst().orElseThrow();
        assertThat(pipeline.facts().status()).isEqualTo(Status.PLANNED);
        assertThat(pipeline.facts().title()).isEqualTo("Card 2");
        assertThat(cards).noneMatch(Card::waits);
    }

    @Test
    void aCycleIsNamedAndBandAndValueAloneDecide() {
        Edition round = SmallModel.edition(
                SmallModel.practice("a", "b"), SmallModel.practice("b", "a"), SmallModel.practice("c"));
        Roadmap roadmap = roadmap(round, Map.of(), open(1, "a"), open(2, "b"), open(3, "c"));
        assertThat(roadmap.cycle()).containsExactly("Do a", "Do b", "Do a");
        assertThat(roadmap.cards())
                .extracting(Card::rank)
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3));
    }

    /** Dashboards go first, then the pipeline with deployment; alerts and canary releases of the same card come last. */
    @Test
    void aCardStandsWhereItsFirstOpenActionDoes() {
        List<Card> cards =
                cards(Map.of(), open(1, "canary", "dashboards"), open(2, "alerts"), open(3, "pipeline", "deployment"));
        assertThat(cards).extracting(Card::title).containsExactly("Card 1", "Card 3", "Card 2");
        assertThat(places(cards.getFirst())).containsExactly(5, 1);
        assertThat(places(cards.get(1))).containsExactly(2, 3);
        assertThat(cards).extracting(Card::band).containsOnly(WorkBand.LEVEL);
    }

    @Test
    void whenItsFirstActionIsFinishedACardStandsWhereTheNextDoes() {
        InitiativeFacts half = Planned.card(
                1,
                Status.IN_PROGRESS,
                null,
                List.of(
                        Planned.finished(Planned.action(Planned.action(1, 0), "dashboards")),
                        Planned.action(Planned.action(1, 1), "canary")));
        List<Card> cards = cards(Map.of(), half, open(2, "alerts"));
        assertThat(cards).extracting(Card::title).containsExactly("Card 2", "Card 1");
        assertThat(cards.getLast().worth().days()).isEqualTo(4);
        assertThat(cards.getLast().worth().actions()).hasSize(1);
    }

    /** Canary releases would need the other card, but dashboards can begin. */
    @Test
    void aCardWaitsForWhatItsFirstActionNeedsAlone() {
        List<Card> cards = cards(Map.of(), open(1, "dashboards", "canary"), open(2, "deployment", "pipeline"));
        assertThat(cards.getFirst().title()).isEqualTo("Card 1");
        assertThat(cards).noneMatch(Card::waits);
        assertThat(cards).extracting(Card::unlocks).containsExactly(0, 1);
        assertThat(cards.getFirst().actions().getLast().waitsFor())
                .extracting(Card.Neighbour::title)
                .containsExactly("Card 2");
    }

    /** The pipeline and canary releases on one card, deployment between them on the other: cards in a circle, actions not. */
    @Test
    void cardsThatNeedEachOtherAreNoCircle() {
        Roadmap roadmap = roadmap(MODEL, Map.of(), open(1, "pipeline", "canary"), open(2, "deployment"));
        assertThat(roadmap.cycle()).isEmpty();
        assertThat(roadmap.cards()).extracting(Card::title).containsExactly("Card 1", "Card 2");
        assertThat(roadmap.cards().getLast().waitsFor())
                .extracting(Card.Neighbour::title)
                .containsExactly("Card 1");
        assertThat(roadmap.cards()).extracting(Card::unlocks).containsExactly(1, 1);
    }

    /** Deployment with its pipeline is finished, so canary releases need nothing that the pipeline might have needed. */
    @Test
    void whatIsFinishedPassesNoWaitOn() {
        InitiativeFacts deployed = Planned.card(
                2,
                Status.IN_PROGRESS,
                null,
                List.of(
                        Planned.finished(Planned.action(Planned.action(2, 0), "deployment")),
                        Planned.action(Planned.action(2, 1), "pipeline")));
        assertThat(cards(Map.of(), open(1, "canary"), deployed)).noneMatch(Card::waits);
    }

    @Test
    void aCardNeverWaitsForItself() {
        Edition round = SmallModel.edition(SmallModel.practice("a", "b"), SmallModel.practice("b", "a"));
        assertThat(roadmap(round, Map.of(), open(1, "a", "b")).cards()).noneMatch(Card::waits);
    }

    @Test
    void aCardWhoseActionsAreAllFinishedIsNotDoneUntilSomebodySaysSo() {
        InitiativeFacts finished = Planned.card(
                1,
                Status.IN_PROGRESS,
                null,
                List.of(Planned.finished(Planned.action(Planned.action(1, 0), "dashboards"))));
        List<Card> cards = cards(Map.of(), finished, open(2, "alerts"));
        assertThat(cards.getLast().allFinished()).isTrue();
        assertThat(cards.getLast().rank()).hasValue(2);
        assertThat(cards.getLast().band()).isEqualTo(WorkBand.SETTLED);
        assertThat(cards.getFirst().allFinished()).isFalse();
    }

    /** No figure knows what it is worth, so it comes behind all that leads to the target. */
    @Test
    void ownWorkTakesItsDaysAndComesLast() {
        InitiativeFacts own = Planned.card(1, Status.PLANNED, null, List.of(Planned.ownWork(Planned.action(1, 0), 5)));
        List<Card> cards = cards(Map.of(), own, open(2, "canary"), Planned.card(3, Status.PLANNED));
        assertThat(cards).extracting(Card::title).containsExactly("Card 2", "Card 1", "Card 3");
        assertThat(cards.get(1).worth().days()).isEqualTo(5);
        assertThat(cards.get(1).worth().value()).isZero();
        assertThat(cards.get(1).settled()).isFalse();
        assertThat(cards.get(1).stepsDone()).isEqualTo(1);
        assertThat(cards.get(1).stepsAll()).isEqualTo(2);
    }

    @Test
    void actionsThatCloseTheSamePracticeShareItsDaysAndItsValue() {
        List<Card> cards = cards(Map.of(), open(1, "alerts"), open(2, "alerts"));
        assertThat(cards).extracting(it -> it.worth().days()).containsExactly(10.0, 10.0);
        assertThat(cards).extracting(it -> it.worth().value()).containsExactly(4.5, 4.5);
    }

    @Test
    void aDashboardGetsTheNextStepsAndTheCounts() {
        Roadmap roadmap = roadmap(
                MODEL,
                Map.of(),
                open(1, "dashboards"),
                open(2, "pipeline"),
                Planned.card(3, Status.DONE, "deployment"));
        NextSteps next = NextSteps.of(roadmap, 1);
        assertThat(next.steps()).extracting(NextSteps.Next::title).containsExactly("Card 1");
        assertThat(next.counts())
                .containsEntry(Status.PLANNED, 2)
                .containsEntry(Status.DONE, 1)
                .containsEntry(Status.DROPPED, 0);
        assertThat(roadmap.personDaysLeft()).isEqualTo(31);
    }

    private static List<Integer> places(Card card) {
        return card.actions().stream().map(it -> it.place().orElseThrow()).toList();
    }

    private static InitiativeFacts open(int number, String... closes) {
        return Planned.card(number, Status.PLANNED, closes);
    }

    private static List<Card> cards(Map<PracticeKey, Rating> ratings, InitiativeFacts... initiatives) {
        return roadmap(MODEL, ratings, initiatives).cards();
    }

    private static Roadmap roadmap(Edition edition, Map<PracticeKey, Rating> ratings, InitiativeFacts... initiatives) {
        return new PriorityReckoning(
                        Arrays.stream(initiatives)
                                .map(it -> Planned.work(it, edition))
                                .toList(),
                        ratings,
                        new ValueRule(List.of(), ExpectedLevels.usual(), Set.of(), LocalDate.of(2026, 11, 30)))
                .roadmap(true);
    }
}
