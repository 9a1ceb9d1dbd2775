package io.waymark.roadmap.board;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativeChanges;
import io.waymark.roadmap.InitiativeFacts;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.RoadmapRows;
import io.waymark.roadmap.Roadmaps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Changes the plan of one card or of many: of all or of none. */
@Component
class JointChanges {

    private final InitiativeChanges changes;
    private final RoadmapRows rows;
    private final Roadmaps roadmaps;
    private final Clock clock;

    JointChanges(InitiativeChanges changes, RoadmapRows rows, Roadmaps roadmaps, Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.roadmaps = roadmaps;
        this.clock = clock;
    }

    /** @throws NotFound where a card is missing or another tenant's */
    @Transactional
    JointOutcome change(Member member, CardChangesForm wish) {
        List<InitiativeFacts> cards = wish.seen().keySet().stream()
                .sorted()
                .map(it -> rows.find(member, it))
                .toList();
        cards.forEach(it -> it.mustBeWorkedBy(member));
        ToldOrder order = wish.orders() ? order(member, wish, cards) : ToldOrder.KEPT;
        List<JointOutcome.Told> told = order.told(cards);
        return told.isEmpty() ? fulfil(member, wish, cards, order) : new JointOutcome.Against(told);
    }

    private JointOutcome fulfil(Member member, CardChangesForm wish, List<InitiativeFacts> cards, ToldOrder order) {
        List<InitiativeFacts> stale = new ArrayList<>();
        Map<InitiativeId, UUID> entries = new LinkedHashMap<>();
        for (InitiativeFacts card : cards) {
            switch (plan(member, wish, card, order.reason(card))) {
                case InitiativeChanges.Outcome.Stale it -> stale.add(it.now());
                case InitiativeChanges.Outcome.Done it ->
                    Optional.ofNullable(it.change()).ifPresent(entry -> entries.put(card.id(), entry));
            }
        }
        if (stale.isEmpty()) {
            return new JointOutcome.Done(cards, entries);
        }
        TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        return new JointOutcome.Stale(stale);
    }

    private InitiativeChanges.Outcome plan(Member member, CardChangesForm wish, InitiativeFacts card, String against) {
        int seen = Objects.requireNonNull(wish.seen().get(card.id()));
        return changes.plan(member, card.id(), seen, wish.over(card.plan()), against, clock);
    }

    private ToldOrder order(Member member, CardChangesForm wish, List<InitiativeFacts> cards) {
        LocalDate today = member.today(clock);
        Map<UnitId, Roadmap> roadmaps = cards.stream()
                .map(InitiativeFacts::unit)
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> this.roadmaps.of(member, it, today)));
        return new ToldOrder(roadmaps, wish, Quarter.of(today));
    }
}
