package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.assessment.Assessment;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.WorldEdition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OwnWorld
class InitiativesFromGapsTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private InitiativesFromGaps fromGaps;

    @Autowired
    private InitiativeChanges changes;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private ActivityRecord activity;

    private UnitWithGaps world;
    private Member ada;
    private Member archie;

    @BeforeEach
    void enter() {
        world = new UnitWithGaps(portal);
        ada = world.member("ada", "acme");
        archie = world.member("archie", "acme");
    }

    @Test
    void eachGapBecomesAnActionNamedAsTheEditionDoes() {
        Unit unit = world.with(ada, 3);
        assertThat(make(archie, unit.id())).isEqualTo(3);
        assertThat(cards(unit))
                .flatExtracting(Card::actions)
                .extracting(it -> it.facts().title())
                .containsExactlyInAnyOrderElementsOf(titles(3));
        assertThat(cards(unit)).extracting(it -> it.facts().status()).containsOnly(Status.PROPOSED);
    }

    @Test
    void whereGapsAreNamedOnlyTheyBecomeInitiatives() {
        Unit unit = world.with(ada, 3);
        Set<PracticeKey> named = Set.copyOf(world.practices(2));
        assertThat(Tenancy.of(archie)
                        .call(() -> fromGaps.make(archie, unit.id(), named).actions()))
                .isEqualTo(2);
        assertThat(Tenancy.of(archie)
                        .call(() -> fromGaps.make(archie, unit.id(), named).actions()))
                .isZero();
        assertThat(make(archie, unit.id())).isEqualTo(1);
    }

    @Test
    void pressedAgainItMakesNothingAgain() {
        Unit unit = world.with(ada, 3);
        make(archie, unit.id());
        assertThat(make(archie, unit.id())).isZero();
        assertThat(cards(unit)).flatExtracting(Card::actions).hasSize(3);
    }

    @Test
    void aGapFoundLaterIsAdded() {
        Unit unit = world.unit(ada);
        Assessment assessment = world.assessment(ada, unit);
        List<PracticeKey> practices = world.practices(2);
        world.rate(ada, assessment, practices.subList(0, 1), Rating.PARTLY);
        make(archie, unit.id());
        world.rate(ada, assessment, practices.subList(1, 2), Rating.LARGELY);
        assertThat(make(archie, unit.id())).isEqualTo(1);
    }

    @Test
    void aDroppedCardCoversNothing() {
        Unit unit = world.with(ada, 20);
        make(archie, unit.id());
        Card dropped = cards(unit).getFirst();
        drop(dropped);
        assertThat(make(archie, unit.id())).isEqualTo(dropped.actions().size());
        assertThat(cards(unit))
                .extracting(Card::title)
                .filteredOn(dropped.title()::equals)
                .hasSize(2);
    }

    /** In the order in which the edition asks; what nobody touched is called by topic and level. */
    @Test
    void thereIsOneCardForEachTopicAndLevel() {
        Unit unit = world.with(ada, 20);
        make(archie, unit.id());
        Edition edition = WorldEdition.in(portal);
        List<String> wanted = edition.practices().stream()
                .limit(20)
                .map(it -> portal.getBean(CardTitle.class).of(edition, it.key().topic(), it.level()))
                .distinct()
                .toList();
        assertThat(cards(unit)).extracting(Card::title).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(cards(unit))
                .allSatisfy(card -> assertThat(card.closings())
                        .extracting(it -> edition.place(it.practice().key()))
                        .isSorted());
    }

    @Test
    void aGapFoundLaterJoinsTheOpenCardOfItsTopicAndLevel() {
        Unit unit = world.unit(ada);
        Assessment assessment = world.assessment(ada, unit);
        List<PracticeKey> neighbours = sameTopicAndLevel();
        world.rate(ada, assessment, neighbours.subList(0, 1), Rating.NOT);
        make(archie, unit.id());
        Card before = cards(unit).getFirst();
        world.rate(ada, assessment, neighbours.subList(1, 2), Rating.NOT);
        make(archie, unit.id());
        assertThat(cards(unit)).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo(before.id());
            assertThat(card.actions())
                    .flatExtracting(it -> it.facts().practices())
                    .containsExactlyElementsOf(neighbours);
        });
    }

    @Test
    void aGapFoundAfterTheCardWasDoneOpensANewOne() {
        Unit unit = world.unit(ada);
        Assessment assessment = world.assessment(ada, unit);
        List<PracticeKey> neighbours = sameTopicAndLevel();
        world.rate(ada, assessment, neighbours.subList(0, 1), Rating.NOT);
        make(archie, unit.id());
        InitiativeFacts card = cards(unit).getFirst().facts();
        plan(card, new InitiativePlan(Status.DONE, null, null));
        world.rate(ada, assessment, neighbours.subList(1, 2), Rating.NOT);
        make(archie, unit.id());
        assertThat(cards(unit)).hasSize(2);
    }

    @Test
    void practicesThatAreFullyAchievedOrOpenAreNoGaps() {
        Unit unit = world.unit(ada);
        world.rate(ada, world.assessment(ada, unit), world.practices(2), Rating.FULLY);
        assertThat(make(archie, unit.id())).isZero();
    }

    @Test
    void aUnitThatWasNeverAssessedHasNothingToMake() {
        assertThat(make(archie, world.unit(ada).id())).isZero();
    }

    @Test
    void twoWhoPressAtOnceMakeEachInitiativeOnce() throws Exception {
        Unit unit = world.with(ada, 5);
        Callable<Integer> press = () -> make(archie, unit.id());
        try (var hands = Executors.newFixedThreadPool(4)) {
            int made = 0;
            for (Future<Integer> hand : hands.invokeAll(List.of(press, press, press, press))) {
                made += hand.get();
            }
            assertThat(made).isEqualTo(5);
        }
    }

    @Test
    void itIsRememberedWhoDidIt() {
        Unit unit = world.with(ada, 2);
        make(archie, unit.id());
        Activity latest = Tenancy.of(ada).call(() -> activity.latest(ada, 1)).getFirst();
        assertThat(latest.what()).isEqualTo("activity.initiative.made");
        assertThat(latest.subjectId()).isEqualTo(unit.id().value());
    }

    @Test
    void anExecutiveOnlyReads() {
        Unit unit = world.with(ada, 1);
        Member eva = world.member("eva", "acme");
        assertThatExceptionOfType(NotYourRole.class).isThrownBy(() -> make(eva, unit.id()));
    }

    @Test
    void anotherOrganisationsUnitIsNotFound() {
        Unit unit = world.with(ada, 1);
        Member gus = world.member("gus", "globex");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> make(gus, unit.id()));
    }

    @Test
    void theDatabaseShowsNoOtherTenantsInitiativesEvenToACarelessQuery() {
        Unit unit = world.with(ada, 1);
        make(archie, unit.id());
        Member gus = world.member("gus", "globex");
        RoadmapRows rows = portal.getBean(RoadmapRows.class);
        Member careless = new Member(
                ada.organisation(),
                gus.slug(),
                gus.organisationName(),
                gus.person(),
                gus.name(),
                gus.roles(),
                gus.zone());
        assertThat(Tenancy.of(gus).call(() -> rows.of(careless, unit.id()))).isEmpty();
    }

    private int make(Member member, UnitId unit) {
        return Tenancy.of(member).call(() -> fromGaps.make(member, unit)).actions();
    }

    private List<Card> cards(Unit unit) {
        return Tenancy.of(ada)
                .call(() -> roadmaps.of(ada, unit.id(), LocalDate.of(2026, 11, 23)))
                .cards();
    }

    private List<PracticeKey> sameTopicAndLevel() {
        return WorldEdition.in(portal).topics().stream()
                .flatMap(it -> Stream.of(1, 2, 3).map(it::practicesAt))
                .filter(it -> it.size() > 1)
                .findFirst()
                .orElseThrow()
                .stream()
                .limit(2)
                .map(Practice::key)
                .toList();
    }

    private void drop(Card card) {
        plan(card.facts(), new InitiativePlan(Status.DROPPED, "Not ours", null, null));
    }

    private void plan(InitiativeFacts facts, InitiativePlan plan) {
        Tenancy.of(archie).call(() -> changes.plan(archie, facts.id(), facts.version(), plan, Clock.systemUTC()));
    }

    private List<String> titles(int count) {
        return WorldEdition.in(portal).practices().stream()
                .limit(count)
                .map(it -> it.action().title())
                .toList();
    }
}
