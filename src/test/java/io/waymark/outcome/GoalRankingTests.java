package io.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A newly founded organisation ranks its first goals. */
@WaymarkTest
class GoalRankingTests {

    @Autowired
    private GoalRanking ranking;

    @Autowired
    private Goals goals;

    @Autowired
    private RankedGoals rankedGoals;

    @Autowired
    private ActivityRecord activity;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private Organisations organisations;

    private Member eva;

    @BeforeEach
    void found() {
        eva = founded(Role.EXECUTIVE);
    }

    @Test
    void aNewGoalIsRankedLast() {
        add(eva, "Ship weekly");
        add(eva, "Halve the bill");
        assertThat(ranked(eva)).extracting(RankedGoal::statement).containsExactly("Ship weekly", "Halve the bill");
        assertThat(ranked(eva)).extracting(RankedGoal::weight).containsExactly(0.75, 0.25);
    }

    @Test
    void aGoalChangesPlacesWithItsNeighbour() {
        add(eva, "Ship weekly");
        Goal second = add(eva, "Halve the bill");
        add(eva, "Open in Spain");
        assertThat(move(eva, second.id(), 1)).isTrue();
        assertThat(ranked(eva))
                .extracting(RankedGoal::statement)
                .containsExactly("Halve the bill", "Ship weekly", "Open in Spain");
        assertThat(ranked(eva)).extracting(RankedGoal::rank).containsExactly(1, 2, 3);
    }

    @Test
    void theSameMoveSentTwiceMovesOnce() {
        add(eva, "Ship weekly");
        add(eva, "Halve the bill");
        Goal third = add(eva, "Open in Spain");
        move(eva, third.id(), 2);
        assertThat(move(eva, third.id(), 2)).isFalse();
        assertThat(ranked(eva))
                .extracting(RankedGoal::statement)
                .containsExactly("Ship weekly", "Open in Spain", "Halve the bill");
    }

    @Test
    void theFirstGoalCannotMoveUp() {
        Goal only = add(eva, "Ship weekly");
        assertThat(move(eva, only.id(), 0)).isFalse();
        assertThat(move(eva, only.id(), 2)).isFalse();
    }

    @Test
    void everyChangeIsRemembered() {
        add(eva, "Ship weekly");
        Goal second = add(eva, "Halve the bill");
        move(eva, second.id(), 1);
        assertThat(Tenancy.of(eva).call(() -> activity.latest(eva, 3)))
                .extracting(it -> it.what())
                .containsExactly("activity.goal.moved", "activity.goal.added", "activity.goal.added");
    }

    @Test
    void goalsAddedAtOnceTakeTurns() throws Exception {
        Callable<Goal> adding = () -> add(eva, "Ship weekly");
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (var hand : hands.invokeAll(List.of(adding, adding, adding, adding))) {
                hand.get();
            }
        }
        assertThat(ranked(eva)).extracting(RankedGoal::rank).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aThemeThatTheModelDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tenancy.of(eva).call(() -> ranking.add(eva, "Ship weekly", "", "glory")));
    }

    @Test
    void anArchitectOnlyReads() {
        Member archie = founded(Role.ARCHITECT);
        assertThatExceptionOfType(NotYourRole.class).isThrownBy(() -> add(archie, "Ship weekly"));
    }

    @Test
    void anotherOrganisationsGoalIsNotFound() {
        Goal goal = add(eva, "Ship weekly");
        Member stranger = founded(Role.EXECUTIVE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> move(stranger, goal.id(), 2));
        assertThat(ranked(stranger)).isEmpty();
    }

    @Test
    void theDatabaseShowsNoOtherTenantsGoalsEvenToACarelessQuery() {
        add(eva, "Ship weekly");
        Member stranger = founded(Role.EXECUTIVE);
        assertThat(Tenancy.of(stranger).call(() -> goals.of(eva))).isEmpty();
    }

    private Member founded(Role role) {
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        PersonId person =
                people.signIn("eva of " + id, "Eva", "eva@waymark.example").personId();
        String slug = "goals-" + id.toString().substring(9);
        Tenancy.of(id).run(() -> {
            organisations.found(id, slug, "Goals");
            members.admit(id, person, Set.of(role));
        });
        return Tenancy.of(person).call(() -> members.find(person, slug).orElseThrow());
    }

    private Goal add(Member member, String statement) {
        return Tenancy.of(member).call(() -> ranking.add(member, statement, "", "speed"));
    }

    private boolean move(Member member, GoalId goal, int position) {
        return Tenancy.of(member).call(() -> ranking.move(member, goal, position));
    }

    private List<RankedGoal> ranked(Member member) {
        return Tenancy.of(member).call(() -> rankedGoals.of(member));
    }
}
