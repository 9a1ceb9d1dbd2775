package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.testing.OwnWorld;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OwnWorld
class InitiativeChangesTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private InitiativesFromGaps fromGaps;

    @Autowired
    private InitiativeChanges changes;

    @Autowired
    private Roadmaps roadmaps;

    private Member archie;
    private Member eva;
    private Member gus;
    private Unit unit;

    @BeforeEach
    void planARoadmap() {
        UnitWithGaps world = new UnitWithGaps(portal);
        Member ada = world.member("ada", "acme");
        archie = world.member("archie", "acme");
        eva = world.member("eva", "acme");
        gus = world.member("gus", "globex");
        unit = world.with(ada, 3);
        Tenancy.of(archie).call(() -> fromGaps.make(archie, unit.id()));
    }

    @Test
    void anArchitectPlansWhoDoesItWhen() {
        InitiativePlan plan = new InitiativePlan(Status.PLANNED, archie.person(), new Quarter(2027, 1));
        assertThat(plan(archie, first(), plan)).isInstanceOf(InitiativeChanges.Outcome.Done.class);
        assertThat(steps()).anySatisfy(step -> {
            assertThat(step.facts().plan()).isEqualTo(plan);
            assertThat(step.facts().ownerName()).isEqualTo(archie.name());
        });
    }

    @Test
    void aPlanMadeFromAnOldPageChangesNothing() {
        InitiativeFacts seen = first();
        plan(archie, seen, new InitiativePlan(Status.PLANNED, null, null));
        InitiativeChanges.Outcome late = plan(archie, seen, new InitiativePlan(Status.DROPPED, null, null));
        assertThat(late)
                .isInstanceOfSatisfying(
                        InitiativeChanges.Outcome.Stale.class,
                        stale -> assertThat(stale.now().status()).isEqualTo(Status.PLANNED));
        assertThat(find(seen).status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void thePlanSentTwiceIsDoneOnce() {
        InitiativeFacts seen = first();
        InitiativePlan plan = new InitiativePlan(Status.PLANNED, null, null);
        plan(archie, seen, plan);
        assertThat(plan(archie, seen, plan)).isInstanceOf(InitiativeChanges.Outcome.Done.class);
        assertThat(entries(seen)).hasSize(1);
    }

    @Test
    void anOverrideCountsInsteadOfTheScoreAndKeepsWhoAndWhy() {
        InitiativeFacts last = steps().getLast().facts();
        override(last, "60.0", "The auditor asked for it");
        Step top = steps().stream()
                .filter(it -> it.facts().id().equals(last.id()))
                .findFirst()
                .orElseThrow();
        assertThat(top.counts()).isEqualTo(60);
        assertThat(top.facts().override())
                .isEqualTo(new InitiativeFacts.ByHand(60, "The auditor asked for it", archie.name(), NOON.instant()));
        assertThat(top.rank().orElseThrow()).isEqualTo(top.waitsFor().size() + 1);
    }

    @Test
    void withoutTheOverrideTheScoreCountsAgain() {
        override(first(), "60.0", "The auditor asked for it");
        InitiativeFacts overridden = find(first());
        Tenancy.of(archie).call(() -> changes.removeOverride(archie, overridden.id(), overridden.version(), NOON));
        assertThat(steps())
                .allSatisfy(
                        step -> assertThat(step.counts()).isEqualTo(step.worth().perTenDays()));
    }

    @Test
    void everyChangeLeavesWhatWasAndWhatIs() {
        InitiativeFacts initiative = first();
        plan(archie, initiative, new InitiativePlan(Status.IN_PROGRESS, null, new Quarter(2027, 2)));
        assertThat(entries(initiative)).singleElement().satisfies(entry -> {
            assertThat(entry).containsEntry("what", "activity.initiative.planned");
            assertThat(String.valueOf(entry.get("before"))).contains("PROPOSED");
            assertThat(String.valueOf(entry.get("after"))).contains("IN_PROGRESS", "2027 Q2");
        });
    }

    @Test
    void anExecutiveOnlyReads() {
        InitiativeFacts initiative = first();
        assertThatExceptionOfType(NotYourRole.class)
                .isThrownBy(() -> plan(eva, initiative, new InitiativePlan(Status.DONE, null, null)));
    }

    @Test
    void anotherOrganisationsInitiativeIsNotFound() {
        InitiativeFacts initiative = first();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> plan(gus, initiative, new InitiativePlan(Status.DONE, null, null)));
    }

    private InitiativeChanges.Outcome plan(Member member, InitiativeFacts seen, InitiativePlan plan) {
        return Tenancy.of(member).call(() -> changes.plan(member, seen.id(), seen.version(), plan, NOON));
    }

    private void override(InitiativeFacts seen, String priority, String reason) {
        Tenancy.of(archie)
                .call(() -> changes.overridePriority(
                        archie, seen.id(), seen.version(), new BigDecimal(priority), reason, NOON));
    }

    private InitiativeFacts first() {
        return steps().getFirst().facts();
    }

    private InitiativeFacts find(InitiativeFacts seen) {
        return steps().stream()
                .map(Step::facts)
                .filter(it -> it.id().equals(seen.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Step> steps() {
        return Tenancy.of(archie)
                .call(() -> roadmaps.of(archie, unit.id(), LocalDate.ofInstant(NOON.instant(), ZoneOffset.UTC)))
                .steps();
    }

    private List<Map<String, Object>> entries(InitiativeFacts initiative) {
        return Tenancy.of(archie)
                .call(() -> portal.getBean(TransactionTemplate.class)
                        .execute(transaction -> portal.getBean(JdbcClient.class)
                                .sql("select what, before, after from activity where subject_id = ?")
                                .param(initiative.id().value())
                                .query()
                                .listOfRows()));
    }
}
