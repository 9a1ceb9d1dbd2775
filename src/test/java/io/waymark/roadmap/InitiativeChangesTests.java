package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.order.WorkBand;
import io.waymark.testing.OwnWorld;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private ActionChanges actions;

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
        unit = world.with(ada, 20);
        Tenancy.of(archie).call(() -> fromGaps.make(archie, unit.id()));
    }

    @Test
    void anArchitectPlansWhoDoesItWhen() {
        InitiativePlan plan = new InitiativePlan(Status.PLANNED, archie.person(), new Quarter(2027, 1));
        assertThat(plan(archie, first(), plan)).isInstanceOf(InitiativeChanges.Outcome.Done.class);
        assertThat(cards()).anySatisfy(card -> {
            assertThat(card.facts().plan()).isEqualTo(plan);
            assertThat(card.facts().ownerName()).isEqualTo(archie.name());
        });
    }

    @Test
    void aPlanMadeFromAnOldPageChangesNothing() {
        InitiativeFacts seen = first();
        plan(archie, seen, new InitiativePlan(Status.PLANNED, null, null));
        InitiativeChanges.Outcome late = plan(archie, seen, new InitiativePlan(Status.DROPPED, "Not ours", null, null));
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
        InitiativeFacts last = cards().getLast().facts();
        override(last, "60.0", "The auditor asked for it");
        Card top = cards().stream()
                .filter(it -> it.facts().id().equals(last.id()))
                .findFirst()
                .orElseThrow();
        assertThat(top.counts()).isEqualTo(60);
        assertThat(top.facts().override())
                .isEqualTo(new InitiativeFacts.ByHand(60, "The auditor asked for it", archie.name(), NOON.instant()));
        assertThat(cards().subList(0, top.rank().orElseThrow()))
                .as("what it needs and nothing else comes before it")
                .allMatch(it -> it.band() == WorkBand.RAISED);
    }

    @Test
    void withoutTheOverrideTheScoreCountsAgain() {
        override(first(), "60.0", "The auditor asked for it");
        InitiativeFacts overridden = find(first());
        Tenancy.of(archie).call(() -> changes.removeOverride(archie, overridden.id(), overridden.version(), NOON));
        assertThat(cards())
                .allSatisfy(
                        card -> assertThat(card.counts()).isEqualTo(card.worth().perTenDays()));
    }

    @Test
    void everyChangeLeavesWhatWasAndWhatIs() {
        InitiativeFacts initiative = first();
        plan(archie, initiative, new InitiativePlan(Status.IN_PROGRESS, null, new Quarter(2027, 2)));
        assertThat(entries(initiative)).singleElement().satisfies(entry -> {
            assertThat(entry).containsEntry("what", "activity.initiative.started");
            assertThat(String.valueOf(entry.get("before"))).contains("PROPOSED");
            assertThat(String.valueOf(entry.get("after"))).contains("IN_PROGRESS", "2027 Q2");
        });
    }

    @Test
    void whatIsBlockedOrDroppedNeedsAReason() {
        for (Status status : List.of(Status.BLOCKED, Status.DROPPED)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plan(archie, first(), new InitiativePlan(status, " ", null, null)));
        }
        plan(archie, first(), new InitiativePlan(Status.BLOCKED, "No access yet", null, null));
        assertThat(cards()).anySatisfy(card -> {
            assertThat(card.facts().plan().reason()).isEqualTo("No access yet");
            assertThat(card.facts().status()).isEqualTo(Status.BLOCKED);
        });
    }

    @Test
    void whatGoesOnNeedsItsReasonNoMore() {
        InitiativeFacts card = first();
        plan(archie, card, new InitiativePlan(Status.BLOCKED, "No access yet", null, null));
        plan(archie, find(card), new InitiativePlan(Status.IN_PROGRESS, "No access yet", null, null));
        assertThat(find(card).plan().reason()).isEmpty();
    }

    @Test
    void aCardThatIsDoneHasItsOpenActionsFinished() {
        InitiativeFacts card = withActions(2);
        ActionFacts early = card.actions().getFirst();
        finish(archie, early, Clock.offset(NOON, Duration.ofDays(-3)));
        plan(archie, card, new InitiativePlan(Status.DONE, null, null));
        assertThat(find(card).actions())
                .extracting(it -> Objects.requireNonNull(it.finished()).at())
                .startsWith(NOON.instant().minus(Duration.ofDays(3)))
                .endsWith(NOON.instant());
    }

    @Test
    void takenUpAgainItsActionsAreOpenThatWereFinishedWithIt() {
        InitiativeFacts card = withActions(2);
        finish(archie, card.actions().getFirst(), Clock.offset(NOON, Duration.ofDays(-3)));
        plan(archie, card, new InitiativePlan(Status.DONE, null, null));
        plan(archie, find(card), new InitiativePlan(Status.IN_PROGRESS, null, null));
        assertThat(find(card).actions())
                .extracting(it -> it.finished() == null)
                .startsWith(false)
                .endsWith(true);
    }

    @Test
    void anActionIsFinishedWithTheDaysThatItTook() {
        InitiativeFacts card = first();
        ActionFacts action = card.actions().getFirst();
        assertThat(Tenancy.of(archie)
                        .call(() -> actions.finish(archie, action.id(), action.version(), new BigDecimal("3.5"), NOON)))
                .isInstanceOf(InitiativeChanges.Outcome.Done.class);
        assertThat(find(card).actions().getFirst().finished())
                .isEqualTo(new ActionFacts.Finish(NOON.instant(), archie.name(), new BigDecimal("3.5")));
        assertThat(find(card).status()).isEqualTo(Status.PROPOSED);
        assertThat(entries(card)).extracting(it -> it.get("what")).containsExactly("activity.action.finished");
    }

    @Test
    void anActionOfAnOldPageIsNotFinished() {
        ActionFacts action = first().actions().getFirst();
        assertThat(Tenancy.of(archie).call(() -> actions.finish(archie, action.id(), 7, null, NOON)))
                .isInstanceOf(InitiativeChanges.Outcome.Stale.class);
    }

    @Test
    void aStepIsTickedOnce() {
        InitiativeFacts card = first();
        ActionId action = card.actions().getFirst().id();
        Tenancy.of(archie).run(() -> {
            actions.tick(archie, action, 0, 1, NOON);
            actions.tick(archie, action, 0, 1, NOON);
        });
        assertThat(find(card).actions().getFirst().ticked()).containsExactly(1);
        assertThat(entries(card)).hasSize(1);
    }

    @Test
    void whoOwnsACardMayWorkItAndSetsNoValueByHand() {
        InitiativeFacts card = first();
        plan(archie, card, new InitiativePlan(Status.PLANNED, eva.person(), null));
        InitiativePlan next = new InitiativePlan(Status.IN_PROGRESS, eva.person(), null);
        assertThat(plan(eva, find(card), next)).isInstanceOf(InitiativeChanges.Outcome.Done.class);
        finish(eva, card.actions().getFirst(), NOON);
        Tenancy.of(eva).run(() -> actions.tick(eva, card.actions().getFirst().id(), 1, 0, NOON));
        assertThat(find(card).actions().getFirst().finished()).isNotNull();
        assertThatExceptionOfType(NotYourRole.class)
                .isThrownBy(() -> Tenancy.of(eva)
                        .call(() -> changes.overridePriority(eva, card.id(), 1, BigDecimal.TEN, "Mine", NOON)));
    }

    @Test
    void whoOwnsNoneOfItFinishesAndTicksNothing() {
        ActionFacts action = first().actions().getFirst();
        assertThatExceptionOfType(NotYourRole.class).isThrownBy(() -> finish(eva, action, NOON));
        assertThatExceptionOfType(NotYourRole.class)
                .isThrownBy(() -> Tenancy.of(eva).run(() -> actions.tick(eva, action.id(), 0, 0, NOON)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> finish(gus, action, NOON));
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

    private void finish(Member member, ActionFacts action, Clock at) {
        Tenancy.of(member).call(() -> actions.finish(member, action.id(), action.version(), null, at));
    }

    private InitiativeFacts withActions(int atLeast) {
        return cards().stream()
                .map(Card::facts)
                .filter(it -> it.actions().size() >= atLeast)
                .findFirst()
                .orElseThrow();
    }

    private void override(InitiativeFacts seen, String priority, String reason) {
        Tenancy.of(archie)
                .call(() -> changes.overridePriority(
                        archie, seen.id(), seen.version(), new BigDecimal(priority), reason, NOON));
    }

    private InitiativeFacts first() {
        return cards().getFirst().facts();
    }

    private InitiativeFacts find(InitiativeFacts seen) {
        return cards().stream()
                .map(Card::facts)
                .filter(it -> it.id().equals(seen.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Card> cards() {
        return Tenancy.of(archie)
                .call(() -> roadmaps.of(archie, unit.id(), LocalDate.ofInstant(NOON.instant(), ZoneOffset.UTC)))
                .cards();
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
