package io.waymark.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.TimeOrderedId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a team lets happen to itself, and what it can give in a quarter. */
class TeamTests {

    private static final Member ARCHIE = new Member(
            new OrganisationId(TimeOrderedId.next()),
            "acme",
            "Acme",
            new PersonId(TimeOrderedId.next()),
            "Archie",
            Set.of(Role.ARCHITECT),
            ZoneOffset.UTC);

    /** It has 65 weekdays, from a Thursday to a Wednesday. */
    private static final Quarter SPRING = new Quarter(2027, 2);

    private final Team team = new Team(ARCHIE, new TeamId(TimeOrderedId.next()), plan("Platform", Set.of("platform")));

    @Test
    void itSaysWhatItWasToldLast() {
        assertThat(team.plan()).isEqualTo(plan("Platform", Set.of("platform")));
        team.change(plan("Runtime", Set.of()));
        assertThat(team.plan()).isEqualTo(plan("Runtime", Set.of()));
    }

    @Test
    void aQuarterIsAsUsualUntilSomethingElseIsSaid() {
        team.say(SPRING, 20);
        assertThat(team.daysIn(SPRING)).isEqualTo(20);
        assertThat(team.daysIn(SPRING.plus(1))).isNull();
        team.say(SPRING, null);
        assertThat(team.daysIn(SPRING)).isNull();
    }

    @Test
    void anArchivedOneIsOnlyReadUntilItComesBack() {
        team.archive(Instant.EPOCH);
        assertThatIllegalStateException().isThrownBy(() -> team.change(plan("Other", Set.of())));
        assertThatIllegalStateException().isThrownBy(() -> team.say(SPRING, 1));
        assertThatIllegalStateException().isThrownBy(() -> team.archive(Instant.EPOCH));
        team.bringBack();
        team.change(plan("Other", Set.of()));
        assertThat(team.name()).isEqualTo("Other");
        assertThatIllegalStateException().isThrownBy(team::bringBack);
    }

    @Test
    void daysOffLowerTheUsualByTheirShareOfTheWeekdays() {
        assertThat(facts(Map.of()).capacity(SPRING)).isEqualTo(65);
        assertThat(facts(Map.of(), off("2027-05-03", "2027-05-03")).capacity(SPRING))
                .isEqualTo(64);
        assertThat(facts(Map.of(), off("2027-04-26", "2027-05-09")).capacity(SPRING))
                .isEqualTo(55);
        assertThat(facts(Map.of(), off("2027-05-03", "2027-05-03")).capacity(SPRING.plus(1)))
                .isEqualTo(65);
    }

    @Test
    void aDayThatIsOffTwiceOrAtAWeekendCostsNothingMore() {
        TeamFacts twice = facts(Map.of(), off("2027-05-03", "2027-05-05"), off("2027-05-04", "2027-05-04"));
        assertThat(twice.offIn(SPRING)).isEqualTo(3);
        assertThat(facts(Map.of(), off("2027-05-01", "2027-05-02")).capacity(SPRING))
                .isEqualTo(65);
        assertThat(twice.off(LocalDate.parse("2027-05-05"))).isTrue();
        assertThat(twice.off(LocalDate.parse("2027-05-06"))).isFalse();
    }

    @Test
    void whatIsSaidForAQuarterCountsAsItIs() {
        TeamFacts team = facts(Map.of(SPRING, 20), off("2027-05-03", "2027-05-31"));
        assertThat(team.capacity(SPRING)).isEqualTo(20);
        assertThat(team.capacity(SPRING.plus(1))).isEqualTo(65);
    }

    @Test
    void whoLeftDoesNotCount() {
        assertThat(facts(Map.of()).people()).isEqualTo(4);
    }

    private static TeamPlan plan(String name, Set<String> roles) {
        return new TeamPlan(name, Set.of(ARCHIE.person()), 3, 65, roles);
    }

    private static DaysOff off(String first, String last) {
        return new DaysOff(
                new DaysOffId(TimeOrderedId.next()), LocalDate.parse(first), LocalDate.parse(last), "Holidays");
    }

    private static TeamFacts facts(Map<Quarter, Integer> exceptions, DaysOff... off) {
        List<TeamPerson> members = List.of(
                new TeamPerson(ARCHIE.person(), true, "Archie"),
                new TeamPerson(new PersonId(TimeOrderedId.next()), false, "Uma (left)"));
        return new TeamFacts(
                new TeamId(TimeOrderedId.next()),
                0,
                "Platform",
                members,
                3,
                65,
                Set.of(),
                new TreeMap<>(exceptions),
                Arrays.asList(off),
                null);
    }
}
