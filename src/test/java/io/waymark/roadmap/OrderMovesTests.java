package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.Effort;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.goal.GoalId;
import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.moves.CardMove;
import io.waymark.roadmap.moves.KeptOrder;
import io.waymark.roadmap.moves.MoveCause;
import io.waymark.roadmap.moves.MoveCause.Kind;
import io.waymark.roadmap.moves.OrderMoves;
import io.waymark.roadmap.order.ExpectedLevels;
import io.waymark.roadmap.order.ValueRule;
import io.waymark.scoring.Rating;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Without goals a duty of Level 2 is worth 1 + 6 + 2 * risk. Probes: 13 in 10 days, checks: 9 in 7 days, alerts: 9 in 20 days;
 * deployment needs a pipeline.
 */
class OrderMovesTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Edition MODEL = SmallModel.edition(
            SmallModel.practice("probes", 2, 3, false, new Effort(10, 10, 10)),
            SmallModel.practice("checks", 2, 1, false, new Effort(7, 7, 7)),
            SmallModel.practice("alerts", 2, 1, false, new Effort(20, 20, 20)),
            SmallModel.practice("pipeline", 2, 1, false, new Effort(30, 30, 30)),
            SmallModel.practice("deployment", 2, 3, false, new Effort(30, 30, 30), "pipeline"));

    private static final RankedGoal FIRST = goal(1, 0.75, 3);
    private static final RankedGoal SECOND = goal(2, 0.25, 3);

    private List<RankedGoal> goals = List.of();
    private Set<TopicKey> exempted = Set.of();
    private Map<PracticeKey, Rating> ratings = Map.of();

    @Test
    void nothingMovedWhereNothingHappened() {
        OrderMoves moves = moves(kept(three()), three());
        assertThat(moves.still()).isTrue();
        assertThat(moves.day()).isEqualTo(MONDAY);
    }

    @Test
    void whatMakesRoomForAnotherDidNotMove() {
        OrderMoves moves = moves(kept(three()), open(1, "probes"), open(2, "checks"), Planned.byHand(3, 60, "alerts"));
        assertThat(moves.moved()).singleElement().satisfies(it -> {
            assertThat(it.card().title()).isEqualTo("Card 3");
            assertThat(it.from()).isEqualTo(3);
            assertThat(it.to()).isEqualTo(1);
            assertThat(it.cause()).isEqualTo(new MoveCause(Kind.BY_HAND, "", "", "60"));
        });
    }

    @Test
    void ofTwoThatChangedPlacesTheOneMovedOfWhichSomethingChanged() {
        KeptOrder then = kept(open(1, "probes"), open(2, "alerts"));
        assertThat(only(moves(then, open(1, "probes"), Planned.byHand(2, 60, "alerts")))
                        .card()
                        .title())
                .isEqualTo("Card 2");
        assertThat(only(moves(then, Planned.byHand(1, 1, "probes"), open(2, "alerts")))
                        .card()
                        .title())
                .isEqualTo("Card 1");
    }

    @Test
    void behindOneThatIsFinishedNobodyMoves() {
        OrderMoves moves =
                moves(kept(three()), Planned.card(1, Status.DONE, "probes"), open(2, "checks"), open(3, "alerts"));
        assertThat(moves.moved()).isEmpty();
        assertThat(moves.settled()).extracting(Card::title).containsExactly("Card 1");
    }

    @Test
    void oneThatIsNewDidNotMove() {
        OrderMoves moves = moves(kept(open(1, "probes")), open(1, "probes"), open(2, "checks"));
        assertThat(moves.moved()).isEmpty();
        assertThat(moves.fresh()).extracting(Card::title).containsExactly("Card 2");
    }

    @Test
    void anAnswerMovesWhatItIsAbout() {
        KeptOrder then = kept(three());
        ratings = Map.of(SmallModel.key("probes"), Rating.LARGELY);
        CardMove move = only(moves(then, three()));
        assertThat(move.card().title()).isEqualTo("Card 1");
        assertThat(move.cause()).isEqualTo(new MoveCause(Kind.ANSWER, "probes", "", "LARGELY"));
    }

    @Test
    void aPrerequisiteThatIsFinishedIsToldToWhatWaitedForIt() {
        KeptOrder then = kept(open(1, "pipeline"), open(2, "deployment"), open(3, "alerts"));
        OrderMoves moves =
                moves(then, Planned.card(1, Status.DONE, "pipeline"), open(2, "deployment"), open(3, "alerts"));
        assertThat(causes(moves)).allMatch(it -> it.equals(new MoveCause(Kind.PREREQUISITE, "Card 1", "", "")));
    }

    /** The goal adds 6.8 while it is ranked first and 2.3 then: 19.8 / 9 against 15.8 / 7, and 15.3 / 9 against 11.3 / 7. */
    @Test
    void aGoalThatWasRankedAnewIsNamedWithItsRanks() {
        Edition model = SmallModel.edition(
                SmallModel.practice("probes", 2, 3, false, new Effort(9, 9, 9)),
                SmallModel.practice("checks", 2, 1, false, new Effort(7, 7, 7)));
        goals = List.of(FIRST, other(2));
        KeptOrder then = KeptOrder.of(roadmap(model, open(1, "probes"), open(2, "checks")), goals);
        goals = List.of(other(1), SECOND);
        OrderMoves moves =
                OrderMoves.between(MONDAY, then, roadmap(model, open(1, "probes"), open(2, "checks")), goals);
        assertThat(only(moves).cause()).isEqualTo(new MoveCause(Kind.GOAL, "Orders arrive", "1", "2"));
    }

    /** 13 / 10 against 9 / 7, and 15 / 10 against 11 / 7. */
    @Test
    void anExemptionThatEndsSoonIsTold() {
        KeptOrder then = kept(open(1, "probes"), open(2, "checks"));
        exempted = Set.of(SmallModel.RELEASE);
        assertThat(only(moves(then, open(1, "probes"), open(2, "checks"))).cause())
                .isEqualTo(new MoveCause(Kind.EXEMPTION, "", "", ""));
    }

    @Test
    void anActionThatWasFinishedIsNamed() {
        InitiativeFacts both = open(1, "probes", "checks");
        KeptOrder then = kept(both, open(2, "alerts"));
        InitiativeFacts half = Planned.card(
                1,
                Status.PLANNED,
                null,
                List.of(
                        Planned.finished(Planned.action(Planned.action(1, 0), "probes")),
                        Planned.action(Planned.action(1, 1), "checks")));
        ratings = Map.of(SmallModel.key("checks"), Rating.LARGELY);
        CardMove move = only(moves(then, half, open(2, "alerts")));
        assertThat(move.cause()).isEqualTo(new MoveCause(Kind.FINISHED, "Do probes", "", ""));
        assertThat(move.others()).extracting(MoveCause::kind).containsExactly(Kind.ANSWER);
    }

    private static CardMove only(OrderMoves moves) {
        assertThat(moves.moved()).hasSize(1);
        return moves.moved().getFirst();
    }

    private static List<MoveCause> causes(OrderMoves moves) {
        return moves.moved().stream().map(CardMove::cause).toList();
    }

    private KeptOrder kept(InitiativeFacts... cards) {
        return KeptOrder.of(roadmap(MODEL, cards), goals);
    }

    private OrderMoves moves(KeptOrder then, InitiativeFacts... cards) {
        return OrderMoves.between(MONDAY, then, roadmap(MODEL, cards), goals);
    }

    private Roadmap roadmap(Edition model, InitiativeFacts... cards) {
        ValueRule rule = new ValueRule(goals, ExpectedLevels.usual(), exempted, MONDAY);
        List<CardWork> works =
                Arrays.stream(cards).map(it -> Planned.work(it, model)).toList();
        return new PriorityReckoning(works, ratings, rule).roadmap(true);
    }

    private static InitiativeFacts[] three() {
        return new InitiativeFacts[] {open(1, "probes"), open(2, "checks"), open(3, "alerts")};
    }

    private static InitiativeFacts open(int number, String... closes) {
        return Planned.card(number, Status.PLANNED, closes);
    }

    private static RankedGoal goal(int rank, double weight, int strength) {
        return ranked(new UUID(7, 1), rank, weight, "Orders arrive", strength);
    }

    private static RankedGoal other(int rank) {
        return ranked(new UUID(7, 2), rank, rank == 1 ? 0.75 : 0.25, "Audits pass", 0);
    }

    private static RankedGoal ranked(UUID id, int rank, double weight, String statement, int strength) {
        return new RankedGoal(
                new GoalId(id),
                rank,
                weight,
                statement,
                "",
                "t",
                null,
                null,
                null,
                Map.of(SmallModel.RELEASE, strength));
    }
}
