package io.waymark.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.GoalId;
import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConfirmationStandingTests {

    private static final PersonId BO = new PersonId(new UUID(1, 1));
    private static final PersonId EVA = new PersonId(new UUID(1, 2));
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void theOwnerUnderstandsExactlyTheseWords() {
        assertThat(ConfirmationStanding.of(halveTheWait(BO), List.of(said(BO, "Halve the wait\nCustomers leave"))))
                .isInstanceOf(ConfirmationStanding.Understood.class);
    }

    @Test
    void itLapsesWhenAWordChanges() {
        assertThat(ConfirmationStanding.of(halveTheWait(BO), List.of(said(BO, "Halve the latency\nCustomers leave"))))
                .isInstanceOfSatisfying(
                        ConfirmationStanding.Lapsed.class,
                        it -> assertThat(it.differences())
                                .extracting(WordingDifference::text)
                                .contains("latency\n"));
    }

    @Test
    void aLineThatWrapsElsewhereIsTheSameWording() {
        Wording wrapped = new Wording(subject(), " Halve  the\r\nwait", "Customers\nleave ", List.of(), owned(BO));
        assertThat(wrapped.hash()).isEqualTo(halveTheWait(BO).hash());
    }

    @Test
    void anotherOwnerHasToUnderstandAnew() {
        assertThat(ConfirmationStanding.of(halveTheWait(EVA), List.of(said(BO, "Halve the wait\nCustomers leave"))))
                .isInstanceOf(ConfirmationStanding.ByFormerOwner.class);
        assertThat(ConfirmationStanding.of(halveTheWait(null), List.of(said(BO, "Halve the wait\nCustomers leave"))))
                .isInstanceOf(ConfirmationStanding.ByFormerOwner.class);
    }

    @Test
    void theOwnersWordCountsBesideThatOfAnother() {
        assertThat(ConfirmationStanding.of(
                        halveTheWait(BO), List.of(said(EVA, "Old words"), said(BO, "Halve the wait\nCustomers leave"))))
                .isInstanceOf(ConfirmationStanding.Understood.class);
    }

    @Test
    void nobodySaidAnything() {
        assertThat(ConfirmationStanding.of(halveTheWait(BO), List.of())).isEqualTo(new ConfirmationStanding.Never());
    }

    private static Wording halveTheWait(@Nullable PersonId owner) {
        return new Wording(subject(), "Halve the wait", "Customers leave", List.of(), owned(owner));
    }

    private static Subject subject() {
        return new Subject(Subject.Kind.GOAL, new UUID(2, 2));
    }

    private static UnderGoal owned(@Nullable PersonId owner) {
        return new UnderGoal(new GoalId(new UUID(2, 2)), "Halve the wait", owner, owner == null ? null : "Bo");
    }

    private static Understanding said(PersonId by, String wording) {
        return new Understanding(by, "Bo", MONDAY, wording);
    }
}
