package io.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.plan.schedule.TeamCapacity;
import io.waymark.team.DaysOff;
import io.waymark.team.DaysOffId;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CapacitiesTests {

    private static final Set<String> NEEDED = Set.of("platform", "security");
    private static final Quarter NEXT = Quarter.of("2027 Q1");

    @Test
    void aTeamThatNamesNoRoleTakesAll() {
        assertThat(capacity(Set.of(), Map.of(), List.of()).roles()).isEqualTo(NEEDED);
        assertThat(capacity(Set.of("finance"), Map.of(), List.of()).roles()).containsExactly("finance");
    }

    @Test
    void anArchivedTeamGivesNothing() {
        assertThat(Capacities.of(List.of(team(Set.of(), Map.of(), List.of(), Instant.EPOCH)), NEEDED))
                .isEmpty();
    }

    @Test
    void daysOffAreSaidOneByOne() {
        assertThat(capacity(Set.of(), Map.of(), List.of(off("2027-01-04", "2027-01-06")))
                        .daysOff())
                .containsExactlyInAnyOrder(
                        LocalDate.parse("2027-01-04"), LocalDate.parse("2027-01-05"), LocalDate.parse("2027-01-06"));
    }

    /** The first quarter of 2027 has 64 weekdays; 16 of them off leave three in four. */
    @Test
    void whatIsSaidOfAQuarterIsWhatTheTeamGivesInIt() {
        TeamCapacity team = capacity(Set.of(), Map.of(NEXT, 30), List.of(off("2027-01-04", "2027-01-25")));
        assertThat(team.quarters().get(NEXT)).isEqualTo(40);
    }

    private static TeamCapacity capacity(Set<String> roles, Map<Quarter, Integer> quarters, List<DaysOff> off) {
        return Capacities.of(List.of(team(roles, quarters, off, null)), NEEDED).getFirst();
    }

    private static TeamFacts team(
            Set<String> roles, Map<Quarter, Integer> quarters, List<DaysOff> off, @Nullable Instant archived) {
        return new TeamFacts(
                new TeamId(new UUID(0, 1)),
                0,
                "Platform",
                List.of(),
                4,
                90,
                roles,
                new TreeMap<>(quarters),
                off,
                archived);
    }

    private static DaysOff off(String first, String last) {
        return new DaysOff(new DaysOffId(new UUID(0, 2)), LocalDate.parse(first), LocalDate.parse(last), "Off");
    }
}
