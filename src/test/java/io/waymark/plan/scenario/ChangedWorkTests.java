package io.waymark.plan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.PracticeKey;
import io.waymark.figure.Quarter;
import io.waymark.plan.WorkAhead;
import io.waymark.plan.forecast.Calibration;
import io.waymark.plan.forecast.LevelDemands;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.InitiativeId;
import io.waymark.scoring.RandomSheets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Three cards of two actions each, named by their numbers: the first and second, the third and fourth, the fifth and sixth. */
class ChangedWorkTests {

    private static final UUID PLATFORM = new UUID(0, 1);
    private static final UUID SECURITY = new UUID(0, 2);
    private static final Quarter NEXT = Quarter.of("2027 Q2");

    private final WorkAhead ahead = ahead(task(1), task(2), task(3, 1), task(4), task(5, 3), task(6));

    @Test
    void whatIsLeftOutTakesAlongAllThatNeedsIt() {
        assertThat(changed("out=" + card(0))).containsExactly(action(4), action(6));
    }

    @Test
    void whatNothingNeedsGoesAlone() {
        assertThat(changed("out=" + card(2))).containsExactly(action(1), action(2), action(3), action(4));
    }

    @Test
    void nothingTriedIsNothingChanged() {
        assertThat(of("").backlog()).isEqualTo(ahead.backlog());
        assertThat(of("out=" + new UUID(9, 9)).backlog()).isEqualTo(ahead.backlog());
    }

    @Test
    void aCardTakesAllItsActionsToAnotherQuarterTeamAndDay() {
        List<OpenTask<ActionId>> tasks = of("quarter.%1$s=2027+Q3&team.%1$s=%2$s&start.%1$s=2027-08-01"
                        .formatted(card(1), SECURITY))
                .backlog()
                .tasks();
        assertThat(tasks.subList(2, 4)).allSatisfy(it -> {
            assertThat(it.quarter()).hasToString("2027 Q3");
            assertThat(it.team()).isEqualTo(SECURITY);
            assertThat(it.notBefore()).isEqualTo(LocalDate.of(2027, 8, 1));
        });
        assertThat(tasks.subList(0, 2)).isEqualTo(ahead.backlog().tasks().subList(0, 2));
    }

    @Test
    void noneTakesQuarterAndTeamAway() {
        OpenTask<ActionId> task = of("quarter.%1$s=none&team.%1$s=none".formatted(card(0)))
                .backlog()
                .tasks()
                .getFirst();
        assertThat(task.quarter()).isNull();
        assertThat(task.team()).isNull();
    }

    @Test
    void otherPeopleTakeTheCapacityAlong() {
        TeamCapacity team = of("people." + PLATFORM + "=6").backlog().teams().getFirst();
        assertThat(team.members()).isEqualTo(6);
        assertThat(team.usual()).isEqualTo(150);
        assertThat(team.quarters()).containsExactly(Map.entry(NEXT, 75.0));
        assertThat(of("people." + PLATFORM + "=6").backlog().teams().getLast())
                .isEqualTo(ahead.backlog().teams().getLast());
    }

    @Test
    void daysThatAreSaidCountAsTheyAre() {
        TeamCapacity team = of("people.%1$s=6&days.%1$s=120".formatted(PLATFORM))
                .backlog()
                .teams()
                .getFirst();
        assertThat(team.usual()).isEqualTo(120);
        assertThat(team.quarters()).containsExactly(Map.entry(NEXT, 60.0));
    }

    @Test
    void whatNeedsItIsFoundThroughOthers() {
        assertThat(ChangedWork.withAllThatNeed(
                        Set.of(action(1)), ahead.backlog().tasks()))
                .containsExactlyInAnyOrder(action(1), action(3), action(5));
    }

    private List<ActionId> changed(String address) {
        return of(address).backlog().tasks().stream().map(OpenTask::id).toList();
    }

    private WorkAhead of(String address) {
        return ChangedWork.of(ahead, WhatIfAddress.read(address));
    }

    private static InitiativeId card(int number) {
        return RandomWork.card(number);
    }

    private static ActionId action(int number) {
        return RandomWork.action(number);
    }

    private static OpenTask<ActionId> task(int number, int... after) {
        return new OpenTask<>(
                action(number),
                1,
                5,
                Arrays.stream(after).mapToObj(RandomWork::action).collect(Collectors.toSet()),
                null,
                PLATFORM,
                NEXT,
                null,
                null);
    }

    @SafeVarargs
    private static WorkAhead ahead(OpenTask<ActionId>... tasks) {
        Map<ActionId, Set<PracticeKey>> closes = Map.of();
        return new WorkAhead(
                RandomWork.cards(Arrays.stream(tasks).map(OpenTask::id).toList()),
                new Backlog<>(
                        LocalDate.of(2027, 1, 4),
                        List.of(tasks),
                        List.of(
                                new TeamCapacity(PLATFORM, "Platform", 4, 100, Map.of(NEXT, 50.0), Set.of(), Set.of()),
                                TeamCapacity.steady(SECURITY, "Security", 2, 40, Set.of())),
                        2),
                Map.of(),
                closes,
                LevelDemands.of(RandomSheets.from(1).scorecard()),
                Calibration.of(List.of()));
    }
}
