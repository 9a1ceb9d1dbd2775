package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Canary releases need automatic deployment, that needs a pipeline, that needs version control. */
class PrerequisitesTests {

    private static final Edition CHAIN = SmallModel.edition(
            SmallModel.practice("versions"),
            SmallModel.practice("pipeline", "versions"),
            SmallModel.practice("deployment", "pipeline"),
            SmallModel.practice("canary", "deployment"));

    @Test
    void anActionWaitsForTheOneThatClosesWhatItRequires() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(2, "pipeline")));
        assertThat(prerequisites.waitsFor(Planned.action(2, 0))).containsExactly(Planned.action(1, 0));
        assertThat(prerequisites.waitsFor(Planned.action(1, 0))).isEmpty();
    }

    @Test
    void onlyTheNearestIsNamed() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(2, "pipeline"), work(3, "deployment")));
        assertThat(prerequisites.waitsFor(Planned.action(3, 0))).containsExactly(Planned.action(2, 0));
    }

    @Test
    void practicesThatNobodyWorksOnPassTheWaitOn() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(4, "canary")));
        assertThat(prerequisites.waitsFor(Planned.action(4, 0))).containsExactly(Planned.action(1, 0));
    }

    @Test
    void settledPracticesPassNothingOn() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(4, "canary")), "pipeline");
        assertThat(prerequisites.waitsFor(Planned.action(4, 0))).isEmpty();
    }

    @Test
    void whatIsSettledHoldsNothingUp() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(2, "pipeline")), "versions");
        assertThat(prerequisites.waitsFor(Planned.action(2, 0))).isEmpty();
    }

    @Test
    void anActionWhoseGapsAreSettledWaitsForNothing() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(2, "pipeline")), "pipeline");
        assertThat(prerequisites.waitsFor(Planned.action(2, 0))).isEmpty();
    }

    @Test
    void anActionDoesNotWaitForItself() {
        Prerequisites prerequisites = of(List.of(work(1, "versions", "pipeline", "deployment")));
        assertThat(prerequisites.waitsFor(Planned.action(1, 0))).isEmpty();
    }

    @Test
    void twoThatMixTheChainWaitForEachOther() {
        Prerequisites prerequisites = of(List.of(work(1, "versions", "deployment"), work(2, "pipeline", "canary")));
        assertThat(prerequisites.waitsFor(Planned.action(1, 0))).containsExactly(Planned.action(2, 0));
        assertThat(prerequisites.waitsFor(Planned.action(2, 0))).containsExactly(Planned.action(1, 0));
    }

    @Test
    void allThatComesBeforeIsFoundThroughOthers() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(2, "pipeline"), work(3, "deployment")));
        assertThat(prerequisites.needs(Planned.action(3, 0)))
                .containsExactlyInAnyOrder(Planned.action(2, 0), Planned.action(1, 0));
    }

    private static Prerequisites of(List<RoadmapWork> open, String... settled) {
        Set<PracticeKey> keys = Arrays.stream(settled).map(SmallModel::key).collect(Collectors.toSet());
        return Prerequisites.of(open, keys);
    }

    private static RoadmapWork work(int number, String... closes) {
        ActionFacts action = Planned.action(Planned.action(number, 0), closes);
        InitiativeFacts card = Planned.card(number, Status.PLANNED, null, List.of(action));
        return Planned.work(card, CHAIN).works().getFirst();
    }
}
