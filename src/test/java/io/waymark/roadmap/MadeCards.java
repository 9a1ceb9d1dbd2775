package io.waymark.roadmap;

import io.waymark.content.Effort;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cards that Archie made from the gaps of a unit of Acme, and what is done with them. */
final class MadeCards {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    static final ActionWords OWN = new ActionWords("Talk to the vendor", "Call\nWrite", "", new Effort(1, 2, 3));

    final Member archie;
    final Member ada;
    final Member eva;
    final Member gus;
    final Unit unit;
    final ActionChanges actions;
    final ActionEditing editing;
    final Regrouping regrouping;
    final InitiativeChanges changes;
    final CardUndo undo;

    private final ApplicationContext portal;
    private final Roadmaps roadmaps;

    MadeCards(ApplicationContext portal) {
        this.portal = portal;
        UnitWithGaps world = new UnitWithGaps(portal);
        archie = world.member("archie", "acme");
        ada = world.member("ada", "acme");
        eva = world.member("eva", "acme");
        gus = world.member("gus", "globex");
        unit = world.with(ada, 20);
        actions = portal.getBean(ActionChanges.class);
        editing = portal.getBean(ActionEditing.class);
        regrouping = portal.getBean(Regrouping.class);
        changes = portal.getBean(InitiativeChanges.class);
        undo = portal.getBean(CardUndo.class);
        roadmaps = portal.getBean(Roadmaps.class);
        as(archie, () -> portal.getBean(InitiativesFromGaps.class).make(archie, unit.id()));
    }

    <T> T as(Member member, Supplier<T> deed) {
        return Tenancy.of(member).call(deed::get);
    }

    List<Card> cards() {
        return as(archie, () -> roadmaps.of(archie, unit.id(), LocalDate.of(2026, 11, 23)))
                .cards();
    }

    /** The card of this place that holds at least so many actions. */
    InitiativeFacts with(int actions, int nth) {
        return cards().stream()
                .map(Card::facts)
                .filter(it -> it.actions().size() >= actions)
                .skip(nth)
                .findFirst()
                .orElseThrow();
    }

    InitiativeFacts find(InitiativeFacts seen) {
        return card(seen.id()).facts();
    }

    Card card(InitiativeId id) {
        return cards().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    boolean gone(InitiativeId id) {
        return cards().stream().noneMatch(it -> it.id().equals(id));
    }

    /** Its own work at the end of a card. */
    ActionFacts own(InitiativeFacts card) {
        as(archie, () -> editing.add(archie, card.id(), new ActionId(UUID.randomUUID()), OWN, NOON));
        return find(card).actions().getLast();
    }

    /** The entry of a change that took place. */
    static UUID change(InitiativeChanges.Outcome outcome) {
        return outcome instanceof InitiativeChanges.Outcome.Done done && done.change() != null
                ? done.change()
                : new UUID(0, 0);
    }

    /** What the record says happened to a card, the oldest first. */
    List<String> recorded(InitiativeId card) {
        return as(
                archie,
                () -> portal.getBean(TransactionTemplate.class)
                        .execute(transaction -> portal.getBean(JdbcClient.class)
                                .sql("select what from activity where subject_id = ? order by id")
                                .param(card.value())
                                .query(String.class)
                                .list()));
    }
}
