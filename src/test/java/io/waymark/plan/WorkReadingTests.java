package io.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.content.Action;
import io.waymark.content.Edition;
import io.waymark.content.Effort;
import io.waymark.content.OwnerRole;
import io.waymark.content.Practice;
import io.waymark.figure.Quarter;
import io.waymark.organisation.UnitId;
import io.waymark.plan.forecast.Calibration;
import io.waymark.plan.forecast.Estimate;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.roadmap.ActionFacts;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Closing;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.InitiativePlan;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.SmallModel;
import io.waymark.roadmap.Status;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.roadmap.order.Worth;
import io.waymark.scoring.Grounds;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.Targets;
import io.waymark.team.TeamId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final UUID PLATFORM = new UUID(0, 9);
    private static final Practice PIPELINE = practice("pipeline", "Architect", 2);
    private static final Practice CANARY = practice("canary", "Nobody", 0);

    /** The mean of (4, 10, 16) is 10, of which 5 days are left: half of each point. */
    @Test
    void threePointsAreMadeAsManyDaysAsAreLeft() {
        WorkAhead ahead = ahead(card(1, action(1, 1, 5, PIPELINE)));
        assertThat(ahead.estimates()).containsExactly(Map.entry(id(1), new Estimate(2, 5, 8)));
        assertThat(ahead.backlog().tasks().getFirst().days()).isEqualTo(5);
    }

    @Test
    void whatPeopleSayCountsInsteadOfTheEdition() {
        ActionFacts own = facts(1, new ActionFacts.OwnWords(List.of(), List.of(), new Effort(2, 2, 8)), null);
        Estimate estimate = Objects.requireNonNull(
                ahead(card(1, action(own, 1, 3, PIPELINE))).estimates().get(id(1)));
        assertThat(estimate.mean()).isCloseTo(3, within(1e-9));
        assertThat(estimate.pessimistic()).isCloseTo(8, within(1e-9));
    }

    @Test
    void workWithoutAnyDaysTakesNone() {
        assertThat(ahead(card(1, action(1, 1, 0))).estimates().get(id(1))).isEqualTo(new Estimate(0, 0, 0));
    }

    @Test
    void tasksStandInTheOrderOfWorkWhateverTheirCards() {
        WorkAhead ahead = ahead(card(1, action(1, 1, 5, PIPELINE), action(3, 3, 5, CANARY)), card(2, action(2, 2, 5)));
        assertThat(ahead.backlog().tasks()).extracting(OpenTask::id).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void eachTaskHasWhatItsCardIsPlannedFor() {
        OpenTask<ActionId> task =
                ahead(card(1, action(1, 1, 5, PIPELINE))).backlog().tasks().getFirst();
        assertThat(task.quarter()).isEqualTo(Quarter.of("2027 Q2"));
        assertThat(task.notBefore()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(task.team()).isEqualTo(PLATFORM);
    }

    @Test
    void aRoleIsNeededWhereTheEditionKnowsIt() {
        assertThat(role(PIPELINE)).isEqualTo("architect");
        assertThat(role(CANARY)).isNull();
        assertThat(role(CANARY, PIPELINE)).isEqualTo("architect");
        assertThat(role()).isNull();
    }

    @Test
    void itCanBeProvenAfterTheLongestOfItsPractices() {
        assertThat(provable(CANARY)).isNull();
        assertThat(provable(CANARY, PIPELINE)).isEqualTo(LocalDate.of(2027, 7, 4));
    }

    @Test
    void whatHasNoPlaceIsNoTaskAndWhatHasNoRankNoCard() {
        WorkAhead ahead = ahead(
                card(1, action(1, 1, 5, PIPELINE), finished(2, new BigDecimal("4"))),
                new Card(
                        Optional.empty(),
                        cardFacts(2, Status.DONE, List.of()),
                        List.of(finished(3, null)),
                        new Worth(List.of()),
                        List.of(),
                        WorkBand.SETTLED,
                        Optional.empty(),
                        0));
        assertThat(ahead.backlog().tasks()).extracting(OpenTask::id).containsExactly(id(1));
        assertThat(ahead.cards()).extracting(Card::title).containsExactly("Card 1");
        assertThat(ahead.closes()).containsExactly(Map.entry(id(1), Set.of(PIPELINE.key())));
    }

    @Test
    void finishedActionsOfWhichTheDaysWereCountedCalibrate() {
        Calibration calibration = ahead(
                        card(1, action(1, 1, 5, PIPELINE), finished(2, new BigDecimal("4")), finished(3, null)))
                .calibration();
        assertThat(calibration.tasks()).isEqualTo(1);
        assertThat(calibration.withinP50()).isEqualTo(1);
    }

    @Test
    void whatTookLongerThanWasLeftIsOutsideItsEstimate() {
        Calibration calibration = ahead(card(1, action(1, 1, 5, PIPELINE), finished(2, new BigDecimal("40"))))
                .calibration();
        assertThat(calibration.tasks()).isEqualTo(1);
        assertThat(calibration.withinP50()).isZero();
        assertThat(calibration.withinP85()).isZero();
    }

    private static @Nullable String role(Practice... practices) {
        return task(practices).role();
    }

    private static @Nullable LocalDate provable(Practice... practices) {
        return task(practices).provable();
    }

    private static OpenTask<ActionId> task(Practice... practices) {
        return ahead(card(1, action(1, 1, 5, practices))).backlog().tasks().getFirst();
    }

    private static WorkAhead ahead(Card... cards) {
        Edition edition =
                SmallModel.edition(PIPELINE, CANARY).withOwners(List.of(new OwnerRole("architect", "Architect")));
        Scorecard card = Scorecard.of(edition, Grounds.of(Map.of(), Targets.usual()));
        return new WorkReading(new Roadmap(true, List.of(cards), List.of(), 0), card, TODAY).ahead(List.of());
    }

    private static Practice practice(String slug, String owner, int earliest) {
        Practice it = SmallModel.practice(slug);
        return new Practice(
                it.key(),
                it.level(),
                it.title(),
                it.question(),
                it.why(),
                it.answers(),
                null,
                List.of(),
                it.risk(),
                it.obligation(),
                it.weight(),
                List.of(),
                it.source(),
                new Action(
                        "Do " + slug,
                        "",
                        List.of(),
                        List.of(),
                        owner,
                        new Effort(4, 10, 16),
                        List.of(),
                        List.of(),
                        earliest));
    }

    private static Card card(int number, PlacedAction... actions) {
        return new Card(
                Optional.of(number),
                cardFacts(number, Status.PLANNED, List.of(actions)),
                List.of(actions),
                new Worth(List.of()),
                List.of(),
                WorkBand.LEVEL,
                Optional.empty(),
                0);
    }

    private static InitiativeFacts cardFacts(int number, Status status, List<PlacedAction> actions) {
        return new InitiativeFacts(
                new InitiativeId(new UUID(2, number)),
                0,
                new UnitId(new UUID(0, 0)),
                null,
                "Card " + number,
                "",
                new InitiativePlan(status, null, Quarter.of("2027 Q2")),
                LocalDate.of(2027, 2, 1),
                "",
                null,
                new InitiativeFacts.ByTeam(new TeamId(PLATFORM), "Platform"),
                null,
                null,
                actions.stream().map(PlacedAction::facts).toList());
    }

    private static PlacedAction action(int number, int place, double days, Practice... practices) {
        return action(facts(number, ActionFacts.OwnWords.NONE, null), place, days, practices);
    }

    private static PlacedAction action(ActionFacts facts, int place, double days, Practice... practices) {
        return placed(facts, Optional.of(place), days, practices);
    }

    private static PlacedAction finished(int number, @Nullable BigDecimal days) {
        ActionFacts.Finish finish = new ActionFacts.Finish(Instant.EPOCH, "Archie", days);
        ActionFacts its = facts(number, ActionFacts.OwnWords.NONE, finish);
        ActionFacts begun = new ActionFacts(
                its.id(),
                its.version(),
                its.edition(),
                its.title(),
                its.practices(),
                its.own(),
                its.ticked(),
                its.finished(),
                BigDecimal.TEN,
                its.neededBy());
        return placed(begun, Optional.empty(), 0, PIPELINE);
    }

    private static PlacedAction placed(ActionFacts facts, Optional<Integer> place, double days, Practice... practices) {
        Edition edition = SmallModel.edition(PIPELINE, CANARY);
        return new PlacedAction(
                place,
                facts,
                place.isPresent(),
                edition.id(),
                Arrays.stream(practices)
                        .map(it -> new Closing(edition.topic(SmallModel.RELEASE).orElseThrow(), it, null))
                        .toList(),
                List.of(),
                List.of(),
                new Worth(List.of(), days),
                List.of(),
                Set.of(),
                WorkBand.LEVEL,
                Optional.empty(),
                0);
    }

    private static ActionFacts facts(int number, ActionFacts.OwnWords own, ActionFacts.@Nullable Finish finish) {
        return new ActionFacts(id(number), 0, null, "Action " + number, List.of(), own, Set.of(), finish, null);
    }

    private static ActionId id(int number) {
        return new ActionId(new UUID(1, number));
    }
}
