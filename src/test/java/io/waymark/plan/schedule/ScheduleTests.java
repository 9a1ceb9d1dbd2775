package io.waymark.plan.schedule;

import static io.waymark.plan.schedule.Chores.MONDAY;
import static io.waymark.plan.schedule.Chores.PLATFORM;
import static io.waymark.plan.schedule.Chores.Q1;
import static io.waymark.plan.schedule.Chores.Q2;
import static io.waymark.plan.schedule.Chores.SECURITY;
import static io.waymark.plan.schedule.Chores.needing;
import static io.waymark.plan.schedule.Chores.notBefore;
import static io.waymark.plan.schedule.Chores.pinned;
import static io.waymark.plan.schedule.Chores.plan;
import static io.waymark.plan.schedule.Chores.platform;
import static io.waymark.plan.schedule.Chores.platformPlan;
import static io.waymark.plan.schedule.Chores.security;
import static io.waymark.plan.schedule.Chores.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.plan.schedule.MissedPin.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** By hand, with two person-days a day. */
class ScheduleTests {

    /** Monday and Tuesday for 1; Wednesday and half of Thursday for 2, which waits for it; 3 takes the other half and Friday's. */
    @Test
    void tasksTakeWhatIsLeftOfTheDays() {
        assertThat(Chores.days(platformPlan(task(1, 4), task(2, 3, 1), task(3, 2))))
                .isEqualTo(Map.of(1, "4..5", 2, "6..7", 3, "7..8"));
    }

    /** The team gives two a day, but three a day could be worked on: two tasks of 3 days are done one after the other. */
    @Test
    void noMoreThanSoManyPeopleWorkOnOneTask() {
        var roomy = platformOf(9 * 64);
        assertThat(Chores.days(plan(List.of(roomy), task(1, 6), task(2, 2)))).isEqualTo(Map.of(1, "4..6", 2, "4..4"));
    }

    @Test
    void aTeamOfOnePutsOnePersonOnATask() {
        var alone = TeamCapacity.steady(PLATFORM, "Platform", 1, 128, Set.of("platform"));
        assertThat(Chores.days(plan(List.of(alone), task(1, 3)))).isEqualTo(Map.of(1, "4..6"));
    }

    @Test
    void aDayOffGivesNothingAndIsNotMadeUpFor() {
        var off = Chores.off(platform(), MONDAY.plusDays(1), MONDAY.plusDays(5));
        Schedule<Integer> schedule = plan(List.of(off), task(1, 4));
        assertThat(Chores.days(schedule)).isEqualTo(Map.of(1, "4..6"));
        assertThat(schedule.loads().getFirst().capacity()).isEqualTo(124);
    }

    @Test
    void aQuarterMayDiffer() {
        var half = new TeamCapacity(PLATFORM, "Platform", 4, 128, Map.of(Q1, 64.0), Set.of(), Set.of("platform"));
        assertThat(Chores.days(plan(List.of(half), task(1, 4)))).isEqualTo(Map.of(1, "4..7"));
    }

    @Test
    void theTeamThatTakesTheRoleDoesIt() {
        assertThat(plan(List.of(platform(), security()), task(1, 4), needing("security", task(2, 2)))
                        .slots())
                .extracting(Slot::team)
                .containsExactly(PLATFORM, SECURITY);
    }

    /** Where anybody can, whoever ends sooner: security is free while the platform works on 1. */
    @Test
    void ofSeveralTeamsTheOneThatEndsSoonerDoesIt() {
        assertThat(plan(
                                List.of(platform(), security()),
                                task(1, 10),
                                new OpenTask<>(2, 1, 2, Set.of(), null, null, null, null, null))
                        .slots())
                .extracting(Slot::team)
                .containsExactly(PLATFORM, SECURITY);
    }

    @Test
    void aWantedTeamDoesItWhateverItsRoles() {
        assertThat(plan(
                                List.of(platform(), security()),
                                new OpenTask<>(1, 1, 2, Set.of(), "platform", SECURITY, null, null, null))
                        .slots())
                .extracting(Slot::team)
                .containsExactly(SECURITY);
    }

    @Test
    void nobodyHasTheRole() {
        assertThat(plan(List.of(platform()), needing("finance", task(1, 2)), task(2, 2, 1))
                        .unplaced())
                .containsExactly(new Unplaced.NobodyHasRole<>(1, "finance"), new Unplaced.WaitsFor<>(2, 1));
    }

    @Test
    void aTeamThatIsGoneOrNeverFreeIsTold() {
        var idle = TeamCapacity.steady(PLATFORM, "Platform", 4, 0, Set.of("platform"));
        assertThat(plan(List.of(idle), task(1, 2), new OpenTask<>(2, 1, 2, Set.of(), null, SECURITY, null, null, null))
                        .unplaced())
                .containsExactly(new Unplaced.NeverFree<>(1), new Unplaced.NoSuchTeam<>(2, SECURITY));
    }

    @Test
    void nothingStartsBeforeItMay() {
        assertThat(Chores.days(platformPlan(notBefore(LocalDate.of(2027, 1, 9), task(1, 2)))))
                .isEqualTo(Map.of(1, "11..11"));
    }

    @Test
    void whatIsProvenLaterCountsLater() {
        LocalDate june = LocalDate.of(2027, 6, 1);
        assertThat(platformPlan(new OpenTask<>(1, 1, 2, Set.of(), "platform", null, null, null, june), task(2, 2, 1))
                        .slots())
                .containsExactly(
                        new Slot<>(1, PLATFORM, 2, MONDAY, MONDAY, june),
                        new Slot<>(2, PLATFORM, 2, MONDAY.plusDays(1), MONDAY.plusDays(1), MONDAY.plusDays(1)));
    }

    @Test
    void aPinnedTaskStartsInItsQuarterAndHasItsDaysFirst() {
        Schedule<Integer> schedule = platformPlan(task(1, 200), pinned(Q2, task(2, 100)));
        assertThat(schedule.slots())
                .filteredOn(it -> it.task() == 2)
                .allMatch(it -> it.start().equals(Q2.firstDay()) && it.end().isBefore(LocalDate.of(2027, 7, 1)));
        assertThat(schedule.missed()).isEmpty();
        assertThat(schedule.overloads()).isEmpty();
    }

    /** From the fourth of January on the quarter has 126 of its 128 days. */
    @Test
    void moreThanAQuarterHoldsIsTold() {
        Schedule<Integer> schedule = platformPlan(pinned(Q1, task(1, 100)), pinned(Q1, task(2, 50)));
        assertThat(schedule.overloads()).containsExactly(new Overload(PLATFORM, Q1, 150, 126));
        assertThat(schedule.overloads().getFirst().by()).isEqualTo(24);
        assertThat(schedule.missed())
                .extracting(MissedPin::task, MissedPin::reason)
                .containsExactly(tuple(2, Reason.CAPACITY));
    }

    @Test
    void whyAPinCannotBeKeptIsTold() {
        assertThat(platformPlan(
                                notBefore(Q2.firstDay(), task(1, 2)),
                                pinned(Q1, task(2, 2, 1)),
                                notBefore(Q2.firstDay(), pinned(Q1, task(3, 2))),
                                pinned(Q1.plus(-1), task(4, 2)),
                                pinned(Q1, task(5, 130)))
                        .missed())
                .extracting(it -> it.task() + " " + it.reason() + " " + it.waitsFor())
                .containsExactly("2 PREREQUISITE 1", "3 NOT_BEFORE null", "4 OVER null", "5 TOO_LARGE null");
    }

    @Test
    void whatATeamIsPlannedForStandsBesideWhatItCanGive() {
        assertThat(plan(List.of(platform(), security()), task(1, 130)).loads())
                .startsWith(new TeamLoad(PLATFORM, Q1, 126, 126), new TeamLoad(SECURITY, Q1, 0, 63))
                .element(2)
                .extracting(TeamLoad::quarter, TeamLoad::planned)
                .containsExactly(Q2, 4.0);
    }

    /** Twelve days at two a day are six; the chain of 1 and 2 takes three and two days. */
    @Test
    void noScheduleEndsBeforeTheBound() {
        EarliestEnd bound = platformPlan(task(1, 5), task(2, 3, 1), task(3, 4)).earliestEnd();
        assertThat(bound.byCapacity()).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(bound.byChain()).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(bound.day()).isEqualTo(bound.byCapacity());
    }

    @Test
    void tasksThatWaitForOneAnotherAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> platformPlan(task(1, 1, 2), task(2, 1, 1)));
    }

    @Test
    void nothingToDoIsPlanned() {
        assertThat(platformPlan().slots()).isEmpty();
    }

    /** Alone the long one first costs 10 * 5 + 1 * 1: a better order is found, and pins are kept in any case. */
    @Test
    void aBetterOrderIsKept() {
        var long1 = new OpenTask<>(1, 1, 20, Set.<Integer>of(), "platform", null, null, null, null);
        var short2 = new OpenTask<>(2, 10, 2, Set.<Integer>of(), "platform", null, null, null, null);
        assertThat(Schedule.of(new Backlog<>(MONDAY, List.of(long1, short2), List.of(platform()), 2))
                        .slots())
                .extracting(Slot::task)
                .containsExactly(2, 1);
    }

    /**
     * Security has a day a day, the platform one and then two. With one, 3 uses the two days on which security waits for 1, and 4
     * ends on the fifth day. With two, 1 ends at once, 2 goes before 3, and 4 ends on the sixth. Kept, 4 ends on the fourth.
     */
    @Test
    void moreCapacityEndsLaterPlannedAnewAndNotWhereAPlanStood() {
        OpenTask<Integer>[] tasks = four();
        var before = plan(List.of(platformOf(64), security()), tasks);
        assertThat(Chores.days(before)).isEqualTo(Map.of(1, "4..5", 2, "6..7", 3, "4..5", 4, "6..8"));
        var more = new Backlog<>(MONDAY, List.of(tasks), List.of(platform(), security()), 2);
        assertThat(Chores.days(Schedule.of(more, 0))).isEqualTo(Map.of(1, "4..4", 2, "5..6", 3, "4..7", 4, "8..11"));
        var kept = Schedule.of(more, before.slots(), LaterNowhere.ends(List.of()), 0);
        assertThat(Chores.days(kept)).isEqualTo(Map.of(1, "4..4", 2, "6..7", 3, "4..5", 4, "6..7"));
        assertThat(kept.kept()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static OpenTask<Integer>[] four() {
        return new OpenTask[] {
            task(1, 2), needing("security", task(2, 2, 1)), needing("security", task(3, 2)), task(4, 3, 3)
        };
    }

    private static TeamCapacity platformOf(double usual) {
        return TeamCapacity.steady(PLATFORM, "Platform", 4, usual, Set.of("platform"));
    }
}
