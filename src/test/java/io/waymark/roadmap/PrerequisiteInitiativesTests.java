package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.content.PracticeKey;
import io.waymark.firstapplication.ApplicationChoiceRows;
import io.waymark.firstapplication.CandidacyChanges;
import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.CandidateRows;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.Choosing;
import io.waymark.firstapplication.Criterion;
import io.waymark.firstapplication.Deciding;
import io.waymark.firstapplication.DecisionResult;
import io.waymark.firstapplication.FirstApplicationDecided;
import io.waymark.firstapplication.FirstApplicationDecided.Prerequisite;
import io.waymark.firstapplication.NewChoice;
import io.waymark.firstapplication.NewDecision;
import io.waymark.firstapplication.Profile;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.WorldEdition;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Eva, who may not plan, decides for a first application, and the roadmap hears of it. */
@OwnWorld
class PrerequisiteInitiativesTests {

    private static final Clock NOW = Clock.systemUTC();

    @Autowired
    private ApplicationContext portal;

    private UnitWithGaps world;
    private Member eva;
    private Member archie;
    private PracticeKey first;
    private PracticeKey second;

    @BeforeEach
    void enter() {
        world = new UnitWithGaps(portal);
        eva = world.member("eva", "acme");
        archie = world.member("archie", "acme");
        // Practices of the world's edition that the current one, of which prerequisites are, has too.
        first = world.practices(3).get(0);
        second = world.practices(3).get(2);
    }

    @Test
    void eachPrerequisiteBecomesAnActionWithItsTitle() {
        UnitId unit = unit(0).id();
        ChoiceId choice = decided(unit, prerequisite("Rehearse it", first), prerequisite("Extend it", second));
        assertThat(actions(unit)).extracting(ActionFacts::title).containsExactlyInAnyOrder("Rehearse it", "Extend it");
        assertThat(actions(unit))
                .extracting(ActionFacts::neededBy)
                .containsOnly(new ActionFacts.FirstApplication(choice.value(), "Search"));
        assertThat(initiatives(unit)).extracting(InitiativeFacts::status).containsOnly(Status.PROPOSED);
    }

    @Test
    void itJoinsTheOpenCardOfItsTopicAndLevel() {
        UnitId unit = unit(0).id();
        decided(unit, prerequisite("Rehearse it", first));
        Tenancy.of(archie).call(() -> portal.getBean(InitiativesFromGaps.class).make(archie, unit));
        int before = initiatives(unit).size();
        decided(unit, prerequisite("Rehearse it", first), prerequisite("Extend it", second));
        assertThat(actions(unit)).hasSize(2);
        assertThat(initiatives(unit))
                .hasSize(first.topic().equals(second.topic()) && level(first) == level(second) ? before : before + 1);
    }

    @Test
    void anOpenActionThatClosesThePracticeIsMarkedInstead() {
        UnitId unit = unit(3).id();
        ActionFacts before = closing(unit, first);
        decided(unit, prerequisite("Rehearse it", first));
        assertThat(actions(unit)).hasSize(3);
        ActionFacts after = closing(unit, first);
        assertThat(after.neededBy()).isNotNull();
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.version()).as("an open form stays good").isEqualTo(before.version());
        assertThat(initiatives(unit)).extracting(InitiativeFacts::version).containsOnly(0);
        assertThat(closing(unit, second).neededBy()).isNull();
    }

    @Test
    void oneThatIsDroppedOrFinishedDoesNotStandInForIt() {
        UnitId unit = unit(3).id();
        ActionFacts done = closing(unit, first);
        Tenancy.of(archie).call(() -> portal.getBean(ActionChanges.class).finish(archie, done.id(), 0, null, NOW));
        drop(initiatives(unit).stream()
                .filter(it -> it.actions().contains(closing(unit, second)))
                .findFirst()
                .orElseThrow());
        decided(unit, prerequisite("Again", first), prerequisite("Once more", second));
        assertThat(actions(unit)).hasSize(5);
    }

    @Test
    void anotherUnitsRoadmapStaysAsItIs() {
        UnitId unit = unit(1).id();
        UnitId other = unit(1).id();
        decided(unit, prerequisite("Rehearse it", first));
        assertThat(closing(other, first).neededBy()).isNull();
    }

    @Test
    void whatAnEarlierChoiceNeedsKeepsItsMark() {
        UnitId unit = unit(1).id();
        ChoiceId earlier = decided(unit, prerequisite("Rehearse it", first));
        decided(unit, prerequisite("Rehearse it", first));
        assertThat(actions(unit)).hasSize(1);
        assertThat(Objects.requireNonNull(closing(unit, first).neededBy()).choice())
                .isEqualTo(earlier.value());
    }

    @Test
    void sentSeveralTimesAtOnceItIsDecidedAndPlannedOnce() throws Exception {
        UnitId unit = unit(0).id();
        ChoiceId choice = begun(unit);
        NewDecision wish = wish(choice, prerequisite("Rehearse it", first));
        Callable<DecisionResult> press = () -> decide(choice, wish);
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (Future<DecisionResult> hand : hands.invokeAll(List.of(press, press, press, press))) {
                assertThat(hand.get()).isEqualTo(new DecisionResult.Recorded());
            }
        }
        assertThat(initiatives(unit)).hasSize(1);
    }

    @Test
    void whereTheDecisionIsUndoneNothingIsPlanned() {
        UnitId unit = unit(0).id();
        FirstApplicationDecided undecided = new FirstApplicationDecided(
                eva,
                unit,
                UUID.randomUUID(),
                "Search",
                WorldEdition.ID,
                List.of(prerequisite("Rehearse it", first)),
                NOW.instant());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> Tenancy.of(eva)
                        .run(() -> portal.getBean(TransactionTemplate.class)
                                .executeWithoutResult(it -> portal.publishEvent(undecided))));
        assertThat(initiatives(unit)).isEmpty();
    }

    /** The demo decision needs what the roadmap held already; two actions never close the same practice. */
    @Test
    void acmesRoadmapHoldsNothingTwice() {
        Member ada = world.member("ada", "acme");
        UnitId whole = Tenancy.of(ada)
                .call(() -> portal.getBean(ApplicationChoiceRows.class).all(ada))
                .stream()
                .filter(it -> it.title().equals("First application on the platform"))
                .map(it -> Tenancy.of(ada)
                        .call(() -> portal.getBean(ApplicationChoiceRows.class).of(ada, new ChoiceId(it.id()))))
                .map(Choice::unit)
                .findFirst()
                .orElseThrow();
        assertThat(actions(whole)).filteredOn(it -> it.neededBy() != null).hasSize(3);
        assertThat(actions(whole)).flatExtracting(ActionFacts::practices).doesNotHaveDuplicates();
    }

    private Unit unit(int gaps) {
        Member ada = world.member("ada", "acme");
        Unit unit = world.with(ada, gaps);
        Tenancy.of(archie).call(() -> portal.getBean(InitiativesFromGaps.class).make(archie, unit.id()));
        return unit;
    }

    private ChoiceId decided(UnitId unit, Prerequisite... prerequisites) {
        ChoiceId id = begun(unit);
        assertThat(decide(id, wish(id, prerequisites))).isEqualTo(new DecisionResult.Recorded());
        return id;
    }

    /** A choice with one candidate. */
    private ChoiceId begun(UnitId unit) {
        ChoiceId id = new ChoiceId(TimeOrderedId.next());
        Profile profile = new Profile(
                "Search",
                "",
                BigDecimal.TEN,
                BigDecimal.TEN,
                Criterion.ratedOnes().stream().collect(Collectors.toMap(it -> it, it -> 3)),
                "");
        Tenancy.of(eva).run(() -> {
            portal.getBean(Choosing.class).begin(eva, new NewChoice(id, "Race", unit, "EUR"), NOW);
            portal.getBean(CandidacyChanges.class).add(eva, id, new CandidateId(TimeOrderedId.next()), profile, NOW);
        });
        return id;
    }

    private NewDecision wish(ChoiceId id, Prerequisite... prerequisites) {
        return Tenancy.of(eva).call(() -> {
            Choice choice = portal.getBean(ApplicationChoiceRows.class).of(eva, id);
            List<Candidate> standing = portal.getBean(CandidateRows.class).of(eva, id);
            return new NewDecision(
                    Deciding.stateOf(choice, standing),
                    standing.getFirst().id(),
                    "It pays back",
                    List.of(prerequisites));
        });
    }

    private DecisionResult decide(ChoiceId id, NewDecision wish) {
        return Tenancy.of(eva).call(() -> portal.getBean(Deciding.class).decide(eva, id, wish, NOW));
    }

    private void drop(InitiativeFacts facts) {
        InitiativePlan plan = new InitiativePlan(Status.DROPPED, "Not ours", null, null);
        Tenancy.of(archie)
                .call(() ->
                        portal.getBean(InitiativeChanges.class).plan(archie, facts.id(), facts.version(), plan, NOW));
    }

    private int level(PracticeKey practice) {
        return WorldEdition.in(portal).practice(practice).orElseThrow().level();
    }

    private List<ActionFacts> actions(UnitId unit) {
        return initiatives(unit).stream().flatMap(it -> it.actions().stream()).toList();
    }

    private List<InitiativeFacts> initiatives(UnitId unit) {
        return Tenancy.of(archie)
                .call(() -> portal.getBean(Roadmaps.class).of(archie, unit, LocalDate.now(NOW)))
                .cards()
                .stream()
                .map(Card::facts)
                .toList();
    }

    private ActionFacts closing(UnitId unit, PracticeKey practice) {
        return actions(unit).stream()
                .filter(it -> it.practices().contains(practice))
                .findFirst()
                .orElseThrow();
    }

    private static Prerequisite prerequisite(String title, PracticeKey practice) {
        return new Prerequisite(title, practice);
    }
}
