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
        List<Step> steps = steps(
                Map.of(),
                open(1, "dashboards"),
                open(2, "pipeline"),
                open(3, "deployment"),
                open(4, "canary"),
                open(5, "alerts"));
        assertThat(steps)
                .extracting(it -> it.facts().title())
                .containsExactly("Initiative 1", "Initiative 2", "Initiative 3", "Initiative 5", "Initiative 4");
        assertThat(steps).extracting(it -> it.rank().orElseThrow()).containsExactly(1, 2, 3, 4, 5);
        assertThat(steps).extracting(Step::band).startsWith(WorkBand.LEVEL).endsWith(WorkBand.TARGET);
        assertThat(steps).extracting(Step::unlocks).containsExactly(0, 2, 1, 0, 0);
        assertThat(steps.get(1).movedUpFor()).map(Step.Neighbour::title).hasValue("Initiative 3");
        assertThat(steps.get(2).waitsFor()).extracting(Step.Neighbour::title).containsExactly("Initiative 2");
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
        List<Step> steps = steps(
                Map.of(),
                Stream.of("dashboards", "alerts", "canary")
                        .map(it -> it.equals(practice)
                                ? Planned.byHand(1, priority, it)
                                : open("dashboards alerts canary".indexOf(it) + 2, it))
                        .toArray(InitiativeFacts[]::new));
        Step step = steps.get(place - 1);
        assertThat(step.facts().override()).isNotNull();
        assertThat(step.band()).isEqualTo(band);
        assertThat(step.counts()).isEqualTo(priority);
    }

    @Test
    void whatStandsEarlierThanItsOwnBandWasBroughtForward() {
        List<Step> steps = steps(Map.of(), open(2, "pipeline"), Planned.byHand(3, 60, "deployment"));
        assertThat(steps).extracting(Step::band).containsOnly(WorkBand.RAISED);
        assertThat(steps).extracting(Step::broughtForward).containsExactly(true, false);
    }

    @Test
    void whatIsDoneOrDroppedComesLastAndBlocksNothing() {
        List<Step> steps = steps(
                Map.of(),
                Planned.initiative(1, Status.DROPPED, "dashboards"),
                Planned.initiative(2, Status.DONE, "pipeline"),
                open(3, "deployment"));
        assertThat(steps)
                .extracting(it -> it.facts().status())
                .containsExactly(Status.PLANNED, Status.DONE, Status.DROPPED);
        assertThat(steps.getFirst().blocked()).isFalse();
        assertThat(steps.getLast().rank()).isEmpty();
    }

    @Test
    void aDroppedPrerequisitePassesTheWaitOn() {
        List<Step> steps = steps(
                Map.of(), open(2, "pipeline"), Planned.initiative(3, Status.DROPPED, "deployment"), open(4, "canary"));
        assertThat(steps.get(1).waitsFor()).extracting(Step.Neighbour::title).containsExactly("Initiative 2");
    }

    @Test
    void aGapClosedMeanwhileIsShownAndChangesNothingElse() {
        List<Step> steps =
                steps(Map.of(SmallModel.key("pipeline"), Rating.FULLY), open(2, "pipeline"), open(3, "deployment"));
        Step pipeline = steps.stream().filter(Step::settled).findFirst().orElseThrow();
        assertThat(pipeline.facts().status()).isEqualTo(Status.PLANNED);
        assertThat(pipeline.facts().title()).isEqualTo("Initiative 2");
        assertThat(steps).noneMatch(Step::blocked);
    }

    @Test
    void aCycleIsNamedAndBandAndValueAloneDecide() {
        Edition round = SmallModel.edition(
                SmallModel.practice("a", "b"), SmallModel.practice("b", "a"), SmallModel.practice("c"));
        Roadmap roadmap = roadmap(round, Map.of(), open(1, "a"), open(2, "b"), open(3, "c"));
        assertThat(roadmap.cycle()).containsExactly("Initiative 1", "Initiative 2", "Initiative 1");
        assertThat(roadmap.steps())
                .extracting(Step::rank)
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3));
    }

    @Test
    void aDashboardGetsTheNextStepsAndTheCounts() {
        Roadmap roadmap = roadmap(
                MODEL,
                Map.of(),
                open(1, "dashboards"),
                open(2, "pipeline"),
                Planned.initiative(3, Status.DONE, "deployment"));
        NextSteps next = NextSteps.of(roadmap, 1);
        assertThat(next.steps()).extracting(NextSteps.Next::title).containsExactly("Initiative 1");
        assertThat(next.counts())
                .containsEntry(Status.PLANNED, 2)
                .containsEntry(Status.DONE, 1)
                .containsEntry(Status.DROPPED, 0);
        assertThat(roadmap.personDaysLeft()).isEqualTo(31);
    }

    private static InitiativeFacts open(int number, String... closes) {
        return Planned.initiative(number, Status.PLANNED, closes);
    }

    private static List<Step> steps(Map<PracticeKey, Rating> ratings, InitiativeFacts... initiatives) {
        return roadmap(MODEL, ratings, initiatives).steps();
    }

    private static Roadmap roadmap(Edition edition, Map<PracticeKey, Rating> ratings, InitiativeFacts... initiatives) {
        return new PriorityReckoning(
                        Arrays.stream(initiatives)
                                .map(it -> RoadmapWork.of(it, edition))
                                .toList(),
                        ratings,
                        new ValueRule(List.of(), ExpectedLevels.usual(), Set.of(), LocalDate.of(2026, 11, 30)))
                .roadmap(true);
    }
}
