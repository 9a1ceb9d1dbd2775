package io.waymark.plan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.OpenTask;
import io.waymark.plan.schedule.Schedule;
import io.waymark.plan.schedule.Slot;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.scoring.Sheet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** By hand: a team of one, one person-day a day, from the first Monday of 2027 on. */
class ForecastTests {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final TopicKey CULTURE = new TopicKey("people.culture");
    private static final PracticeKey FIRST = CULTURE.practice("at-3-0");
    private static final PracticeKey SECOND = CULTURE.practice("at-3-1");
    private static final Trial CERTAIN = Trial.of(1, 0);

    /** Practices of Level 3 are missing; both are needed for more than a half. */
    private static final LevelDemands BOTH =
            LevelDemands.of(Sheet.of("people.culture: F/F/NN").scorecard());

    @Test
    void withoutChanceItIsThePlan() {
        Forecast<Integer> forecast = Forecast.of(outset(Map.of(), task(1, 3), task(2, 4)), CERTAIN);
        Outlook tuesdayAfter = reached(LocalDate.of(2027, 1, 12), LocalDate.of(2027, 1, 12));
        assertThat(forecast.whole()).isEqualTo(tuesdayAfter);
        assertThat(forecast.dimensions()).isEqualTo(Map.of(new DimensionKey("people"), tuesdayAfter));
        assertThat(forecast.topics()).isEqualTo(Map.of(CULTURE, tuesdayAfter));
        assertThat(forecast.cards())
                .containsExactly(reached(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 6)), tuesdayAfter);
    }

    /** (0, 0, 10) takes at most 1.29 days in half of the runs and 3.16 in 85 of 100: the second and the fourth day. */
    @Test
    void percentilesAreThoseOfTheEstimate() {
        Forecast<Integer> forecast = Forecast.of(
                outset(Map.of(1, new Estimate(0, 0, 10), 2, Estimate.exactly(0)), task(1, 9), task(2, 9)), CERTAIN);
        assertThat(forecast.cards().getFirst()).isEqualTo(reached(MONDAY.plusDays(1), MONDAY.plusDays(3)));
    }

    /** 9.5 days times 1 in the middle and times exp(0.25 * 1.036) = 1.296 at 85 of 100: the 10th and the 13th working day. */
    @Test
    void theSharedFactorSpreadsEvenWhatIsCertain() {
        Forecast<Integer> forecast =
                Forecast.of(outset(Map.of(), task(1, 9.5), task(2, 0)), Trial.of(1, Calibration.USUAL_SPREAD));
        assertThat(forecast.whole()).isEqualTo(reached(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 20)));
    }

    /** Alone, twenty estimates cancel one another out; the factor does not. */
    @Test
    void withoutTheSharedFactorItWouldBeTooSure() {
        Backlog<Integer> backlog =
                backlog(IntStream.range(0, 20).mapToObj(it -> task(it, 5)).toList());
        Map<Integer, Estimate> estimates =
                backlog.tasks().stream().collect(Collectors.toMap(OpenTask::id, it -> new Estimate(2, 5, 11)));
        Outset<Integer> outset =
                new Outset<>(backlog, Schedule.of(backlog).slots(), estimates, Map.of(), BOTH, List.of(ids(backlog)));
        assertThat(daysBetween(Forecast.of(outset, CERTAIN))).isLessThan(12);
        assertThat(daysBetween(Forecast.of(outset, Trial.of(1, 0.25)))).isGreaterThan(25);
    }

    @Test
    void whatNoTaskClosesIsNeverReached() {
        Outset<Integer> both = outset(Map.of(), task(1, 3), task(2, 4));
        Outset<Integer> one =
                new Outset<>(both.backlog(), both.plan(), Map.of(), Map.of(1, Set.of(FIRST)), both.levels(), List.of());
        assertThat(Forecast.of(one, CERTAIN).whole())
                .isEqualTo(new Outlook(false, Optional.empty(), Optional.empty(), 0));
        assertThat(Forecast.of(one, CERTAIN).drivers()).isEmpty();
    }

    @Test
    void whatStandsAlreadyIsSaid() {
        Outset<Integer> both = outset(Map.of(), task(1, 3), task(2, 4));
        Outset<Integer> stands = new Outset<>(
                both.backlog(),
                both.plan(),
                Map.of(),
                both.closes(),
                LevelDemands.of(Sheet.of("people.culture: F/F/FF").scorecard()),
                List.of());
        assertThat(Forecast.of(stands, CERTAIN).whole())
                .isEqualTo(new Outlook(true, Optional.of(MONDAY), Optional.of(MONDAY), 1));
    }

    /** A practice that two tasks close is raised when both are done. */
    @Test
    void aPracticeIsRaisedByTheLastOfItsTasks() {
        Outset<Integer> both = outset(Map.of(), task(1, 3), task(2, 4));
        Outset<Integer> shared = new Outset<>(
                both.backlog(),
                both.plan(),
                Map.of(),
                Map.of(1, Set.of(FIRST, SECOND), 2, Set.of(FIRST)),
                both.levels(),
                List.of());
        assertThat(Forecast.of(shared, CERTAIN).whole().p50()).hasValue(LocalDate.of(2027, 1, 12));
    }

    /** 2 waits for 1 and comes last; 3 follows behind and nothing waits for it. */
    @Test
    void driversAreWhatTheLastDayWaitedFor() {
        Forecast<Integer> forecast =
                Forecast.of(outset(Map.of(), task(1, 3), task(2, 4, 1), task(3, 5)), Trial.of(1, 0.25));
        assertThat(forecast.drivers()).containsExactlyInAnyOrder(new Driver<>(1, 1), new Driver<>(2, 1));
    }

    /** 2 waits for nothing, but the team works on 1 before. */
    @Test
    void aDriverMayHoldUpAsTheTeamsOtherWork() {
        assertThat(Forecast.of(outset(Map.of(), task(1, 3), task(2, 4)), CERTAIN)
                        .drivers())
                .extracting(Driver::task)
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void anotherSeedIsAnotherLuckAndHardlyAnotherAnswer() {
        Outset<Integer> outset =
                outset(Map.of(1, new Estimate(20, 40, 90), 2, new Estimate(20, 40, 90)), task(1, 45), task(2, 45));
        LocalDate one = Forecast.of(outset, Trial.of(1, 0.25)).whole().p85().orElseThrow();
        LocalDate other = Forecast.of(outset, Trial.of(2, 0.25)).whole().p85().orElseThrow();
        assertThat((double) other.toEpochDay() - one.toEpochDay()).isCloseTo(0, within(4.0));
        assertThat(Forecast.of(outset, Trial.of(1, 0.25))).isEqualTo(Forecast.of(outset, Trial.of(1, 0.25)));
    }

    /** (50, 50, 100) has its P85 at 65.8 days, (0, 50, 100) at 69.8: fewer optimistic days alone would be later. */
    @Test
    void fewerDaysInOnePlaceAreNotLater() {
        Outset<Integer> stands = outset(Map.of(1, new Estimate(50, 50, 100)), task(1, 58), task(2, 0));
        Outset<Integer> fewer = outset(Map.of(1, new Estimate(0, 50, 100)), task(1, 50), task(2, 0));
        LocalDate before = Forecast.of(stands, CERTAIN).whole().p85().orElseThrow();
        assertThat(Forecast.of(fewer, CERTAIN).whole().p85().orElseThrow()).isAfter(before);
        assertThat(WhatIf.of(stands, fewer, CERTAIN).changed().whole().p85()).hasValue(before);
    }

    private static long daysBetween(Forecast<Integer> forecast) {
        Outlook card = forecast.cards().getFirst();
        return card.p85().orElseThrow().toEpochDay() - card.p50().orElseThrow().toEpochDay();
    }

    private static Outlook reached(LocalDate p50, LocalDate p85) {
        return new Outlook(false, Optional.of(p50), Optional.of(p85), 1);
    }

    private static OpenTask<Integer> task(int id, double days, Integer... after) {
        return new OpenTask<>(
                id, 1, days, Arrays.stream(after).collect(Collectors.toSet()), null, null, null, null, null);
    }

    /** 1 closes the first practice and 2 the second; each is a card of its own. */
    @SafeVarargs
    private static Outset<Integer> outset(Map<Integer, Estimate> estimates, OpenTask<Integer>... tasks) {
        Backlog<Integer> backlog = backlog(List.of(tasks));
        List<Slot<Integer>> plan = Schedule.of(backlog).slots();
        return new Outset<>(
                backlog,
                plan,
                estimates,
                Map.of(1, Set.of(FIRST), 2, Set.of(SECOND)),
                BOTH,
                List.of(Set.of(1), Set.of(2)));
    }

    private static Backlog<Integer> backlog(List<OpenTask<Integer>> tasks) {
        TeamCapacity alone = new TeamCapacity(new UUID(0, 1), "Alone", 1, 64, Map.of(), Set.of(), Set.of());
        return new Backlog<>(MONDAY, tasks, List.of(alone), 1);
    }

    private static Set<Integer> ids(Backlog<Integer> backlog) {
        return backlog.tasks().stream().map(OpenTask::id).collect(Collectors.toSet());
    }
}
