package io.waymark.dashboard.sight;

import static io.waymark.dashboard.sight.Model.initiative;
import static io.waymark.dashboard.sight.Model.topic;
import static io.waymark.dashboard.sight.Outcome.SPEED;
import static io.waymark.dashboard.sight.Outcome.TODAY;
import static io.waymark.dashboard.sight.Outcome.goal;
import static io.waymark.dashboard.sight.Outcome.keyResult;
import static io.waymark.dashboard.sight.Outcome.kpi;
import static io.waymark.dashboard.sight.Outcome.objective;
import static io.waymark.dashboard.sight.Outcome.soundKpi;
import static io.waymark.dashboard.sight.Outcome.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Topic;
import io.waymark.figure.Nature;
import io.waymark.goal.GoalId;
import io.waymark.goal.RankedGoal;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.OutcomeTree;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.Status;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of break appears where it should, and clears when it is mended. */
class BreaksTests {

    private static final Topic RELEASE = topic("release", Map.of("speed", 1, "risk", 3));
    private static final Topic COSTS = topic("costs", Map.of("speed", 0, "cost", 3));

    @Test
    void aSoundLineHasNoBreak() {
        OutcomeTree sound = tree(
                List.of(soundKpi()), objective(SPEED.id(), keyResult(Nature.TECHNICAL, "1")), objective(SPEED.id()));
        assertThat(Breaks.of(sound, List.of(initiative(Status.PLANNED, RELEASE)), TODAY))
                .isEmpty();
    }

    @Test
    void aGoalWithoutKpiIsABreakUntilOneHangsUnderIt() {
        assertThat(kinds(tree(List.of()))).containsExactly(Break.Kind.GOAL_WITHOUT_KPI);
        assertThat(kinds(tree(List.of(soundKpi())))).isEmpty();
    }

    @Test
    void anObjectiveDoesNotReplaceAKpi() {
        assertThat(kinds(tree(List.of(), objective(SPEED.id(), keyResult(Nature.BUSINESS, "1")))))
                .containsExactly(Break.Kind.GOAL_WITHOUT_KPI);
    }

    @Test
    void aGoalWhoseMeasuresAreAllTechnicalIsABreakUntilOneIsNot() {
        KpiFacts technical = kpi(SPEED.id(), Nature.TECHNICAL, TODAY);
        assertThat(kinds(tree(List.of(technical)))).containsExactly(Break.Kind.GOAL_ALL_TECHNICAL);
        assertThat(kinds(tree(List.of(technical), objective(SPEED.id(), keyResult(Nature.TECHNICAL, "1")))))
                .containsExactly(Break.Kind.GOAL_ALL_TECHNICAL);
        assertThat(kinds(tree(List.of(technical, soundKpi())))).isEmpty();
    }

    @Test
    void aKeyResultThatTheBusinessNoticesIsAMeasureOfTheGoalToo() {
        KpiFacts technical = kpi(SPEED.id(), Nature.TECHNICAL, TODAY);
        assertThat(kinds(tree(List.of(technical), objective(SPEED.id(), keyResult(Nature.BUSINESS, "1")))))
                .isEmpty();
    }

    @Test
    void aGoalWithoutAnyMeasureIsNotCalledTechnical() {
        assertThat(kinds(tree(List.of()))).doesNotContain(Break.Kind.GOAL_ALL_TECHNICAL);
    }

    @Test
    void aKpiIsNeverMeasuredUntilItsFirstFigure() {
        assertThat(kinds(tree(List.of(kpi(SPEED.id(), Nature.BUSINESS, null)))))
                .containsExactly(Break.Kind.KPI_NEVER_MEASURED);
        assertThat(kinds(tree(List.of(kpi(SPEED.id(), Nature.BUSINESS, TODAY)))))
                .isEmpty();
    }

    @Test
    void aMonthlyKpiIsNoLongerMeasuredFromTheDayAfterItWasDue() {
        KpiFacts late = kpi(SPEED.id(), Nature.BUSINESS, TODAY.minusMonths(1).minusDays(1));
        assertThat(Breaks.of(tree(List.of(late)), List.of(), TODAY))
                .containsExactly(new Break.KpiNoLongerMeasured(late, TODAY.minusDays(1)));
        assertThat(kinds(tree(List.of(kpi(SPEED.id(), Nature.BUSINESS, TODAY.minusMonths(1))))))
                .isEmpty();
    }

    @Test
    void aKeyResultWithoutBaselineIsABreakUntilItHasOne() {
        assertThat(kinds(tree(List.of(soundKpi()), objective(SPEED.id(), keyResult(Nature.BUSINESS, null)))))
                .containsExactly(Break.Kind.KEY_RESULT_WITHOUT_BASELINE);
        assertThat(kinds(tree(List.of(soundKpi()), objective(SPEED.id(), keyResult(Nature.BUSINESS, "0")))))
                .isEmpty();
    }

    @Test
    void aKpiWithoutGoalIsABreakUntilItHangsUnderOne() {
        KpiFacts stray = kpi(null, Nature.BUSINESS, TODAY);
        assertThat(Breaks.of(tree(List.of(soundKpi(), stray)), List.of(), TODAY))
                .containsExactly(new Break.KpiWithoutGoal(stray, false));
    }

    @Test
    void aKpiUnderARetiredGoalHangsUnderNone() {
        KpiFacts left = kpi(new GoalId(UUID.randomUUID()), Nature.BUSINESS, TODAY);
        assertThat(Breaks.of(tree(List.of(soundKpi(), left)), List.of(), TODAY))
                .containsExactly(new Break.KpiWithoutGoal(left, true));
    }

    @Test
    void anInitiativeServesNoGoalUntilOneOfItsTopicsDoesBeItALittle() {
        Card card = initiative(Status.PROPOSED, COSTS);
        assertThat(Breaks.of(tree(List.of(soundKpi())), List.of(card), TODAY))
                .containsExactly(new Break.InitiativeWithoutGoal(card.facts(), SPEED, "costs"));
        assertThat(kinds(tree(List.of(soundKpi())), initiative(Status.PROPOSED, COSTS, RELEASE)))
                .isEmpty();
    }

    @Test
    void theOrganisationsOwnWordAboutATopicCounts() {
        RankedGoal changed = new RankedGoal(
                SPEED.id(), 1, 1, SPEED.statement(), "", "speed", null, null, null, Map.of(COSTS.key(), 1));
        OutcomeTree tree = new OutcomeTree(List.of(changed), List.of(), List.of(soundKpi()));
        assertThat(kinds(tree, initiative(Status.PROPOSED, COSTS))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DONE", "DROPPED"})
    void whatIsFinishedNeedsNoGoal(Status status) {
        assertThat(kinds(tree(List.of(soundKpi())), initiative(status, COSTS))).isEmpty();
    }

    @Test
    void withoutAnyGoalNoInitiativeIsBlamed() {
        assertThat(kinds(new OutcomeTree(List.of(), List.of(), List.of()), initiative(Status.PROPOSED, COSTS)))
                .isEmpty();
    }

    @Test
    void theGravestComesFirst() {
        RankedGoal bare = goal(2, "The bill falls", "cost");
        OutcomeTree tree = new OutcomeTree(
                List.of(SPEED, bare),
                List.of(objective(SPEED.id(), keyResult(Nature.TECHNICAL, null))),
                List.of(kpi(null, Nature.BUSINESS, null), kpi(SPEED.id(), Nature.TECHNICAL, TODAY.minusYears(1))));
        Topic nothing = topic("nothing", Map.of());
        assertThat(kinds(tree, initiative(Status.PLANNED, nothing))).containsExactly(Break.Kind.values());
    }

    @Test
    void eachKindKnowsWhereItIsMended() {
        KpiFacts kpi = soundKpi();
        var keyResult = keyResult(Nature.BUSINESS, null);
        assertThat(new Break.GoalWithoutKpi(SPEED).mending().path()).isEqualTo("/kpis/new?goal=" + SPEED.id());
        assertThat(new Break.GoalAllTechnical(SPEED).mending().path()).isEqualTo("/kpis/new?goal=" + SPEED.id());
        assertThat(new Break.KpiNeverMeasured(kpi).mending().path()).isEqualTo("/kpis/" + kpi.id() + "/measurements");
        assertThat(new Break.KpiNoLongerMeasured(kpi, TODAY).mending().path())
                .isEqualTo("/kpis/" + kpi.id() + "/measurements");
        assertThat(new Break.KeyResultWithoutBaseline(keyResult).mending().path())
                .isEqualTo("/key-results/" + keyResult.id() + "#baseline");
        assertThat(new Break.KpiWithoutGoal(kpi, false).mending().path()).isEqualTo("/kpis/" + kpi.id() + "/edit#goal");
        assertThat(new Break.InitiativeWithoutGoal(
                                initiative(Status.PLANNED, COSTS).facts(), SPEED, "costs")
                        .mending()
                        .path())
                .isEqualTo("/goals/" + SPEED.id() + "#strengths");
    }

    private static List<Break.Kind> kinds(OutcomeTree tree, Card... initiatives) {
        return Breaks.of(tree, List.of(initiatives), TODAY).stream()
                .map(Break::kind)
                .toList();
    }
}
