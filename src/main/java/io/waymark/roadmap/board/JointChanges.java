package io.waymark.roadmap.board;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.AgainstPrerequisite;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.figure.Quarter;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Roadmaps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Changes the plan of one card or of many: of all or of none. */
@Component
class JointChanges {

    /** What became of a wish. */
    sealed interface Outcome {

        /** It stands as wished. */
        record Done(List<InitiativeFacts> before) implements Outcome {}

        /** Somebody changed these first; nothing was changed now. */
        record Stale(List<InitiativeFacts> now) implements Outcome {}

        /** These would be done before what they need, and nobody said why; nothing was changed now. */
        record Against(List<Told> cards) implements Outcome {}
    }

    /** A card with what must come first. */
    record Told(InitiativeFacts card, List<AgainstPrerequisite> needs) {}

    private final InitiativeChanges changes;
    private final RoadmapRows rows;
    private final Roadmaps roadmaps;
    private final ActivityRecord activity;
    private final Clock clock;

    JointChanges(InitiativeChanges changes, RoadmapRows rows, Roadmaps roadmaps, ActivityRecord activity, Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.roadmaps = roadmaps;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * Refuses who may not work all of these cards.
     *
     * @throws NotFound where one is missing or another tenant's
     */
    @Transactional(readOnly = true)
    void mustBeWorkedBy(Member member, Collection<InitiativeId> cards) {
        if (cards.isEmpty()) {
            member.must(Right.CHANGE_INITIATIVES);
        }
        cards.forEach(it -> rows.find(member, it).mustBeWorkedBy(member));
    }

    /** @throws NotFound where a card is missing or another tenant's */
    @Transactional
    Outcome change(Member member, ChangeForm wish) {
        List<InitiativeFacts> cards =
                wish.seen().keySet().stream().sorted().map(it -> rows.find(member, it)).toList();
        cards.forEach(it -> it.mustBeWorkedBy(member));
        List<Told> told = wish.orders() && wish.against().isEmpty() ? told(member, wish, cards) : List.of();
        if (!told.isEmpty()) {
            return new Outcome.Against(told);
        }
        List<InitiativeFacts> stale =
                cards.stream().filter(it -> stale(member, it, wish)).toList();
        if (!stale.isEmpty()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Stale(
                    stale.stream().map(it -> rows.find(member, it.id())).toList());
        }
        if (!wish.against().isBlank()) {
            cards.forEach(it -> keep(member, it, wish.against()));
        }
        return new Outcome.Done(cards);
    }

    private void keep(Member member, InitiativeFacts card, String reason) {
        activity.add(
                member,
                clock.instant(),
                "activity.initiative.kept-against",
                "initiative",
                card.id().value(),
                Map.of(),
                Map.of("title", card.title(), "reason", reason));
    }

    private boolean stale(Member member, InitiativeFacts card, ChangeForm wish) {
        int seen = Objects.requireNonNull(wish.seen().get(card.id()));
        return changes.plan(member, card.id(), seen, wish.over(card.plan()), clock)
                instanceof InitiativeChanges.Outcome.Stale;
    }

    private List<Told> told(Member member, ChangeForm wish, List<InitiativeFacts> cards) {
        LocalDate today = member.today(clock);
        Map<UnitId, Roadmap> stand = cards.stream()
                .map(InitiativeFacts::unit)
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> roadmaps.of(member, it, today)));
        return cards.stream()
                .map(it -> new Told(
                        it, needs(Objects.requireNonNull(stand.get(it.unit())), it, wish, Quarter.of(today))))
                .filter(it -> !it.needs().isEmpty())
                .toList();
    }

    /** What the wish adds: what was so before was decided before, and what is changed in the same go keeps to the order. */
    private static List<AgainstPrerequisite> needs(
            Roadmap roadmap, InitiativeFacts card, ChangeForm wish, Quarter now) {
        List<Card.Neighbour> before = AgainstPrerequisite.of(roadmap, card.id(), card.plan(), now).stream()
                .map(AgainstPrerequisite::needed)
                .toList();
        return AgainstPrerequisite.of(roadmap, card.id(), wish.over(card.plan()), now).stream()
                .filter(it -> !before.contains(it.needed()))
                .filter(it -> !wish.seen().containsKey(it.needed().id()))
                .toList();
    }
}
