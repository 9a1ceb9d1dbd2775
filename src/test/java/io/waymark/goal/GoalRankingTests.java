package io.waymark.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

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
import io.waymark.testing.OwnWorld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A newly founded organisation ranks its first goals. */
@OwnWorld
class GoalRankingTests {

    @Autowired
    private GoalRanking ranking;

    @Autowired
    private GoalChanges changes;

    @Autowired
    private GoalRetirement retirement;

    @Autowired
    private GoalRows rows;

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
        assertThat(move(eva, second, 2, 1)).isEqualTo(new MoveResult.Moved(2, 1));
        assertThat(ranked(eva))
                .extracting(RankedGoal::statement)
                .containsExactly("Halve the bill", "Ship weekly", "Open in Spain");
        assertThat(ranked(eva)).extracting(RankedGoal::rank).containsExactly(1, 2, 3);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource(textBlock = """
            D, 4, 1, DABCE
            A, 1, 4, BCDAE
            E, 5, 1, EABCD
            A, 1, 5, BCDEA
            C, 3, 2, ACBDE
            B, 2, 5, ACDEB
            """)
    void aGoalMovesAnyDistanceAndThoseBetweenMakeRoom(String goal, int from, int to, String order) {
        Map<String, Goal> added = added("ABCDE");
        move(eva, given(added, goal), from, to);
        assertThat(order()).isEqualTo(order);
        assertThat(ranked(eva)).extracting(RankedGoal::rank).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theSameMoveSentTwiceMovesOnce() {
        Goal third = given(added("ABC"), "C");
        move(eva, third, 3, 1);
        assertThat(move(eva, third, 3, 1)).isEqualTo(new MoveResult.Stands(1));
        assertThat(order()).isEqualTo("CAB");
        assertThat(happened()).filteredOn("activity.goal.moved"::equals).hasSize(1);
    }

    @Test
    void whoRanksFromAnOldPageMovesNothing() {
        Map<String, Goal> added = added("ABCD");
        move(eva, given(added, "C"), 3, 1);
        assertThat(move(eva, given(added, "C"), 3, 4)).isEqualTo(new MoveResult.Overtaken());
        assertThat(order()).isEqualTo("CABD");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void thereIsNoRankBesideTheList(int to) {
        Goal only = given(added("A"), "A");
        assertThat(move(eva, only, 1, to)).isEqualTo(new MoveResult.Overtaken());
        assertThat(order()).isEqualTo("A");
    }

    @Test
    void manyWhoRankAtOnceLeaveOneList() throws Exception {
        Map<String, Goal> added = added("ABCD");
        List<Callable<MoveResult>> wishes = List.of(
                () -> move(eva, given(added, "A"), 1, 4),
                () -> move(eva, given(added, "D"), 4, 1),
                () -> move(eva, given(added, "B"), 2, 3),
                () -> move(eva, given(added, "C"), 3, 1));
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (var hand : hands.invokeAll(wishes)) {
                hand.get();
            }
        }
        assertThat(ranked(eva)).extracting(RankedGoal::rank).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aRetiredGoalLeavesNoGap() {
        Map<String, Goal> added = added("ABC");
        assertThat(retire("reached", given(added, "A"))).isTrue();
        assertThat(order()).isEqualTo("BC");
        assertThat(ranked(eva)).extracting(RankedGoal::rank).containsExactly(1, 2);
        assertThat(ranked(eva)).extracting(RankedGoal::weight).containsExactly(0.75, 0.25);
        assertThat(retired())
                .extracting(it -> it.plan().statement(), GoalRankingTests::reason)
                .containsExactly(tuple("A", "reached"));
    }

    @Test
    void aGoalRetiresOnce() {
        Goal goal = given(added("AB"), "A");
        retire("reached", goal);
        assertThat(retire("replaced", goal)).isFalse();
        assertThat(retired()).extracting(GoalRankingTests::reason).containsExactly("reached");
        assertThat(happened()).filteredOn("activity.goal.retired"::equals).hasSize(1);
    }

    @Test
    void aRetiredGoalIsNotMoved() {
        Goal goal = given(added("AB"), "A");
        retire("reached", goal);
        assertThat(move(eva, goal, 1, 2)).isEqualTo(new MoveResult.Overtaken());
        assertThat(order()).isEqualTo("B");
    }

    @Test
    void aGoalComesBackToTheEndOnce() {
        Map<String, Goal> added = added("ABC");
        retire("reached", given(added, "A"));
        assertThat(bringBack(given(added, "A"))).isTrue();
        assertThat(bringBack(given(added, "A"))).isFalse();
        assertThat(order()).isEqualTo("BCA");
        assertThat(retired()).isEmpty();
        assertThat(happened().getFirst()).isEqualTo("activity.goal.returned");
    }

    @Test
    void aFormSentTwiceAddsOneGoalAndWithOtherWordsAnother() {
        UUID key = TimeOrderedId.next();
        GoalPlan plan = plan("Ship weekly");
        Goal first = Tenancy.of(eva).call(() -> ranking.add(eva, plan, key));
        assertThat(Tenancy.of(eva).call(() -> ranking.add(eva, plan, key)).id()).isEqualTo(first.id());
        Tenancy.of(eva).call(() -> ranking.add(eva, plan("Ship daily"), key));
        assertThat(ranked(eva)).extracting(RankedGoal::statement).containsExactly("Ship weekly", "Ship daily");
    }

    @Test
    void aChangeOverAnOlderVersionIsStaleAndARankDoesNotCount() {
        Map<String, Goal> added = added("AB");
        GoalId id = given(added, "B").id();
        move(eva, given(added, "B"), 2, 1);
        assertThat(change(id, 0, plan("Better"))).isInstanceOf(GoalChanges.Result.Done.class);
        assertThat(change(id, 0, plan("Best"))).isInstanceOf(GoalChanges.Result.Stale.class);
        assertThat(change(id, 0, plan("Better"))).isInstanceOf(GoalChanges.Result.Done.class);
        assertThat(ranked(eva)).extracting(RankedGoal::statement).containsExactly("Better", "A");
        assertThat(happened()).filteredOn("activity.goal.changed"::equals).hasSize(1);
    }

    @Test
    void everyChangeIsRemembered() {
        add(eva, "Ship weekly");
        Goal second = add(eva, "Halve the bill");
        move(eva, second, 2, 1);
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
                .isThrownBy(() -> Tenancy.of(eva)
                        .call(() -> ranking.add(eva, new GoalPlan("Ship weekly", "", "glory", null, null))));
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
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> move(stranger, goal, 1, 2));
        assertThat(ranked(stranger)).isEmpty();
    }

    @Test
    void theDatabaseShowsNoOtherTenantsGoalsEvenToACarelessQuery() {
        add(eva, "Ship weekly");
        Member stranger = founded(Role.EXECUTIVE);
        assertThat(Tenancy.of(stranger).call(() -> rankedGoals.of(eva))).isEmpty();
    }

    private Member founded(Role role) {
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        PersonId person = people.signIn("eva of " + id, "Eva", "eva@waymark.example", false)
                .personId();
        String slug = "goals-" + id.toString().substring(9);
        Tenancy.of(id).run(() -> {
            organisations.found(id, slug, "Goals");
            members.admit(id, person, Set.of(role));
        });
        return Tenancy.of(person).call(() -> members.find(person, slug).orElseThrow());
    }

    private static GoalPlan plan(String statement) {
        return new GoalPlan(statement, "", "speed", null, null);
    }

    private Goal add(Member member, String statement) {
        return Tenancy.of(member).call(() -> ranking.add(member, plan(statement)));
    }

    private Map<String, Goal> added(String statements) {
        Map<String, Goal> added = new HashMap<>();
        for (String statement : statements.split("")) {
            added.put(statement, add(eva, statement));
        }
        return added;
    }

    private static Goal given(Map<String, Goal> added, String statement) {
        return Objects.requireNonNull(added.get(statement));
    }

    private MoveResult move(Member member, Goal goal, int from, int to) {
        return Tenancy.of(member).call(() -> ranking.move(member, goal.id(), from, to));
    }

    private GoalChanges.Result change(GoalId goal, int seen, GoalPlan plan) {
        return Tenancy.of(eva).call(() -> changes.change(eva, goal, seen, plan));
    }

    private boolean retire(String reason, Goal goal) {
        return Tenancy.of(eva).call(() -> retirement.retire(eva, goal.id(), reason));
    }

    private boolean bringBack(Goal goal) {
        return Tenancy.of(eva).call(() -> retirement.bringBack(eva, goal.id()));
    }

    private List<GoalFacts> retired() {
        return Tenancy.of(eva).call(() -> rows.retired(eva));
    }

    private static String reason(GoalFacts goal) {
        return goal.retirement() == null ? "" : goal.retirement().because();
    }

    private List<String> happened() {
        return Tenancy.of(eva).call(() -> activity.latest(eva, 20)).stream()
                .map(it -> it.what())
                .toList();
    }

    private List<RankedGoal> ranked(Member member) {
        return Tenancy.of(member).call(() -> rankedGoals.of(member));
    }

    private String order() {
        return ranked(eva).stream().map(RankedGoal::statement).collect(Collectors.joining());
    }
}
