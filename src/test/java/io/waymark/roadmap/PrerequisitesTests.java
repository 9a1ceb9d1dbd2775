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
    void anInitiativeWaitsForTheOneThatClosesWhatItRequires() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(2, "pipeline")));
        assertThat(prerequisites.waitsFor(Planned.id(2))).containsExactly(Planned.id(1));
        assertThat(prerequisites.waitsFor(Planned.id(1))).isEmpty();
    }

    @Test
    void onlyTheNearestIsNamed() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(2, "pipeline"), work(3, "deployment")));
        assertThat(prerequisites.waitsFor(Planned.id(3))).containsExactly(Planned.id(2));
    }

    @Test
    void practicesThatNobodyWorksOnPassTheWaitOn() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(4, "canary")));
        assertThat(prerequisites.waitsFor(Planned.id(4))).containsExactly(Planned.id(1));
    }

    @Test
    void settledPracticesPassNothingOn() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(4, "canary")), "pipeline");
        assertThat(prerequisites.waitsFor(Planned.id(4))).isEmpty();
    }

    @Test
    void whatIsSettledHoldsNothingUp() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(2, "pipeline")), "versions");
        assertThat(prerequisites.waitsFor(Planned.id(2))).isEmpty();
    }

    @Test
    void anInitiativeWhoseGapsAreSettledWaitsForNothing() {
        Prerequisites prerequisites = of(List.of(work(1, "versions"), work(2, "pipeline")), "pipeline");
        assertThat(prerequisites.waitsFor(Planned.id(2))).isEmpty();
    }

    @Test
    void anInitiativeDoesNotWaitForItself() {
        Prerequisites prerequisites = of(List.of(work(1, "versions", "pipeline", "deployment")));
        assertThat(prerequisites.waitsFor(Planned.id(1))).isEmpty();
    }

    @Test
    void twoThatMixTheChainWaitForEachOther() {
        Prerequisites prerequisites = of(List.of(work(1, "versions", "deployment"), work(2, "pipeline", "canary")));
        assertThat(prerequisites.waitsFor(Planned.id(1))).containsExactly(Planned.id(2));
        assertThat(prerequisites.waitsFor(Planned.id(2))).containsExactly(Planned.id(1));
    }

    private static Prerequisites of(List<RoadmapWork> open, String... settled) {
        Set<PracticeKey> keys = Arrays.stream(settled).map(SmallModel::key).collect(Collectors.toSet());
        return Prerequisites.of(open, keys);
    }

    private static RoadmapWork work(int number, String... closes) {
        return RoadmapWork.of(Planned.initiative(number, Status.PLANNED, closes), CHAIN);
    }
}
