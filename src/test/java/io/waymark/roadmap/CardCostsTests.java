package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.roadmap.InitiativeChanges.Outcome;
import io.waymark.testing.OwnWorld;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Archie says what a card of Acme costs, and Fay speaks for finance. */
@OwnWorld
class CardCostsTests {

    private static final BigDecimal ONCE = new BigDecimal("12000");
    private static final BigDecimal MONTHLY = new BigDecimal("800.5");
    private static final BigDecimal MORE = new BigDecimal("900");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CardCosts costs;

    private MadeCards it;
    private Member fay;
    private InitiativeFacts card;

    @BeforeEach
    void planARoadmap() {
        it = new MadeCards(portal);
        fay = new UnitWithGaps(portal).member("fay", "acme");
        card = it.with(1, 0);
    }

    @Test
    void theFiguresWaitUntilFinanceConfirmsThem() {
        say(ONCE, MONTHLY);
        assertThat(stands())
                .extracting(CardCost::once, CardCost::monthly, CardCost::saidBy, CardCost::word)
                .containsExactly(ONCE, MONTHLY, it.archie.name(), FinanceWord.WAITS);
        assertThat(judge(ONCE, MONTHLY, "")).isTrue();
        assertThat(stands())
                .extracting(CardCost::word, CardCost::by, CardCost::at)
                .containsExactly(FinanceWord.CONFIRMED, fay.name(), MadeCards.NOON.instant());
    }

    @Test
    void otherFiguresWithdrawTheConfirmationAndTheSameDoNot() {
        say(ONCE, MONTHLY);
        judge(ONCE, MONTHLY, "");
        say(new BigDecimal("12000.00"), MONTHLY);
        assertThat(stands().word()).isEqualTo(FinanceWord.CONFIRMED);
        say(ONCE, MORE);
        assertThat(stands()).extracting(CardCost::word, CardCost::by).containsExactly(FinanceWord.WAITS, null);
    }

    @Test
    void financeConfirmsNothingThatItDidNotSee() {
        say(ONCE, MONTHLY);
        say(ONCE, MORE);
        assertThat(judge(ONCE, MONTHLY, "")).isFalse();
        assertThat(stands().word()).isEqualTo(FinanceWord.WAITS);
    }

    @Test
    void financeSendsThemBackWithAReason() {
        say(ONCE, MONTHLY);
        judge(ONCE, MONTHLY, "The licence is in the budget of last year");
        assertThat(stands())
                .extracting(CardCost::word, CardCost::against)
                .containsExactly(FinanceWord.SENT_BACK, "The licence is in the budget of last year");
        say(ONCE, MORE);
        assertThat(stands()).extracting(CardCost::word, CardCost::against).containsExactly(FinanceWord.WAITS, "");
    }

    @Test
    void whatCostsNothingAnyMoreNeedsNoWord() {
        say(ONCE, MONTHLY);
        say(BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(it.find(card).cost()).isNull();
        assertThat(plan(Status.PLANNED)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void noPathPlansOrBeginsItBeforeFinanceConfirmed() {
        say(ONCE, MONTHLY);
        assertThatExceptionOfType(WaitsForFinance.class).isThrownBy(() -> plan(Status.PLANNED));
        assertThatExceptionOfType(WaitsForFinance.class).isThrownBy(() -> plan(Status.IN_PROGRESS));
        judge(ONCE, MONTHLY, "");
        assertThat(plan(Status.PLANNED)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void otherFiguresTakeAPlannedCardBackAndNotOneThatBegan() {
        say(ONCE, MONTHLY);
        judge(ONCE, MONTHLY, "");
        plan(Status.PLANNED);
        say(ONCE, MORE);
        assertThat(it.find(card).status()).isEqualTo(Status.PROPOSED);
        assertThat(it.recorded(card.id())).endsWith("activity.initiative.costs-changed");
        judge(ONCE, MORE, "");
        plan(Status.IN_PROGRESS);
        say(ONCE, MONTHLY);
        assertThat(it.find(card).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(stands().word()).isEqualTo(FinanceWord.WAITS);
    }

    @Test
    void aPlannedCardThatCostsNothingAnyMoreStaysPlanned() {
        say(ONCE, MONTHLY);
        judge(ONCE, MONTHLY, "");
        plan(Status.PLANNED);
        say(BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(it.find(card).status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void takingBackIsNoWayAroundFinance() {
        plan(Status.IN_PROGRESS);
        say(ONCE, MONTHLY);
        Outcome proposed = plan(Status.PROPOSED);
        assertThat(it.as(
                        it.archie,
                        () -> it.undo.undo(it.archie, card.id(), MadeCards.change(proposed), MadeCards.NOON)))
                .isEqualTo(new CardUndo.Undone.Waiting(card.title()));
        assertThat(it.find(card).status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void eachWordStandsInTheRecordOnce() {
        say(ONCE, MONTHLY);
        say(ONCE, MONTHLY);
        judge(ONCE, MONTHLY, "Too much");
        judge(ONCE, MONTHLY, "");
        judge(ONCE, MONTHLY, "");
        assertThat(it.recorded(card.id()))
                .containsExactly(
                        "activity.initiative.costs-said",
                        "activity.initiative.costs-sent-back",
                        "activity.initiative.costs-confirmed");
    }

    @Test
    void anOldPageSaysNothing() {
        say(ONCE, MONTHLY);
        assertThat(it.as(it.archie, () -> costs.say(it.archie, card.id(), card.version(), ONCE, MORE, MadeCards.NOON)))
                .isInstanceOf(Outcome.Stale.class);
        assertThat(stands().monthly()).isEqualTo(MONTHLY);
    }

    @Test
    void onlyFinanceConfirmsAndOnlyWhoWorksTheCardSaysWhatItCosts() {
        assertThatExceptionOfType(NotYourRole.class).isThrownBy(() -> say(fay));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> say(it.gus));
        say(ONCE, MONTHLY);
        assertThatExceptionOfType(NotYourRole.class).isThrownBy(() -> judge(it.archie));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> judge(it.gus));
    }

    private CardCost stands() {
        return Objects.requireNonNull(it.find(card).cost());
    }

    private void say(BigDecimal once, BigDecimal monthly) {
        int seen = it.find(card).version();
        it.as(it.archie, () -> costs.say(it.archie, card.id(), seen, once, monthly, MadeCards.NOON));
    }

    private void say(Member member) {
        it.as(member, () -> costs.say(member, card.id(), 0, ONCE, MONTHLY, MadeCards.NOON));
    }

    private boolean judge(BigDecimal once, BigDecimal monthly, String reason) {
        return it.as(fay, () -> costs.judge(fay, card.id(), once, monthly, reason, MadeCards.NOON));
    }

    private void judge(Member member) {
        it.as(member, () -> costs.judge(member, card.id(), ONCE, MONTHLY, "", MadeCards.NOON));
    }

    private Outcome plan(Status status) {
        int seen = it.find(card).version();
        InitiativePlan plan = new InitiativePlan(status, null, null);
        return it.as(it.archie, () -> it.changes.plan(it.archie, card.id(), seen, plan, MadeCards.NOON));
    }
}
