package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.Effort;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Canary releases need automatic deployment, that needs a pipeline; dashboards stand alone. */
class PriorityReckoningTests {

    private static final Edition MODEL = SmallModel.edition(
            SmallModel.practice("dashboards", 2, 1, false, new Effort(1, 1, 1)),
            SmallModel.practice("pipeline", 2, 2, false, new Effort(30, 30, 30)),
            SmallModel.practice("deployment", 2, 3, false, new Effort(4, 4, 4), "pipeline"),
            SmallModel.practice("canary", 3, 4, false, new Effort(4, 4, 4), "deployment"));

    /** The pipeline inherits 3 + 4 = 7, which is the most: 2 * 2 + 5. Deployment inherits 4: 2 * 3 + 5 * 4 / 7 = 8.9. */
    @Test
    void anEnablerInheritsTheRisksOfWhatWaitsForIt() {
        List<Step> steps = steps(Map.of(), open(2, "pipeline"), open(3, "deployment"), open(4, "canary"));
        assertThat(steps)
                .extracting(it -> it.priority().riskAndEnablement())
                .containsExactly(
                        new RiskAndEnablement(2, 7, 7), new RiskAndEnablement(3, 4, 7), new RiskAndEnablement(4, 0, 7));
        assertThat(steps.get(1).priority().riskAndEnablement().value()).isEqualTo(8.9);
    }

    @Test
    void ranksCountFromOneAndPrerequisitesMoveUp() {
        List<Step> steps = steps(Map.of(), open(1, "dashboards"), open(2, "pipeline"), open(3, "deployment"));
        assertThat(steps)
                .extracting(it -> it.facts().title())
                .containsExactly("Initiative 1", "Initiative 2", "Initiative 3");
        assertThat(steps).extracting(Step::rank).containsExactly(Optional.of(1), Optional.of(2), Optional.of(3));
        assertThat(steps.get(1).movedUpFor()).map(Step.Neighbour::title).hasValue("Initiative 3");
        assertThat(steps.get(2).waitsFor()).extracting(Step.Neighbour::title).containsExactly("Initiative 2");
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
    void aCycleIsNamedAndPriorityAloneDecides() {
        Edition round = SmallModel.edition(
                SmallModel.practice("a", "b"), SmallModel.practice("b", "a"), SmallModel.practice("c"));
        PriorityReckoning reckoning = reckoning(round, Map.of(), open(1, "a"), open(2, "b"), open(3, "c"));
        assertThat(reckoning.order().cycle())
                .hasSize(3)
                .startsWith("Initiative 1")
                .endsWith("Initiative 1");
        assertThat(reckoning.steps(reckoning.order()))
                .extracting(Step::rank)
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3));
    }

    @Test
    void aDashboardGetsTheNextStepsAndTheCounts() {
        Roadmap roadmap = new Roadmap(
                true,
                steps(
                        Map.of(),
                        open(1, "dashboards"),
                        open(2, "pipeline"),
                        Planned.initiative(3, Status.DONE, "deployment")),
                List.of());
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
        PriorityReckoning reckoning = reckoning(MODEL, ratings, initiatives);
        return reckoning.steps(reckoning.order());
    }

    private static PriorityReckoning reckoning(
            Edition edition, Map<PracticeKey, Rating> ratings, InitiativeFacts... initiatives) {
        return new PriorityReckoning(
                Arrays.stream(initiatives)
                        .map(it -> RoadmapWork.of(it, edition))
                        .toList(),
                ratings,
                new PriorityRule(List.of(), new Quarter(2026, 4)));
    }
}
