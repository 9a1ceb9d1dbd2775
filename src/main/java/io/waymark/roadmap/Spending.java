package io.waymark.roadmap;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Money is spent on cards: said by whoever works them, and taken back by another row. No row is ever changed. */
@Component
public class Spending {

    private final CardSpendings spendings;
    private final RoadmapRows rows;
    private final ActivityRecord activity;
    private final Sql sql;

    Spending(CardSpendings spendings, RoadmapRows rows, ActivityRecord activity, Sql sql) {
        this.spendings = spendings;
        this.rows = rows;
        this.activity = activity;
        this.sql = sql;
    }

    /**
     * Records what was spent, once.
     *
     * @param id made with the wish
     * @param amount more than 0
     * @throws NotFound where the card is missing or another tenant's
     */
    @Transactional
    public void add(
            Member member, InitiativeId card, UUID id, LocalDate day, BigDecimal amount, String note, Clock clock) {
        InitiativeFacts about = worked(member, card);
        if (insert(member, card, id, new CardSpending(id, day, amount, note, ""), null, clock)) {
            note(member, about, "spent", Map.of(), Map.of("spent", amount.toPlainString(), "day", day), clock);
        }
    }

    /**
     * Takes back what was recorded, once.
     *
     * @return what stood; its note and day can be said again
     * @throws NotFound where the card has no such amount that stands, or is missing or another tenant's
     */
    @Transactional
    public CardSpending takeBack(Member member, InitiativeId card, UUID spending, Clock clock) {
        InitiativeFacts about = worked(member, card);
        sql.hold(member, "spending of " + card);
        CardSpending its = spendings.of(member, card).stream()
                .filter(it -> it.id().equals(spending))
                .findFirst()
                .orElseThrow(NotFound::new);
        insert(member, card, TimeOrderedId.next(), its, spending, clock);
        note(
                member,
                about,
                "spent-taken-back",
                Map.of("spent", its.amount().toPlainString()),
                Map.of("day", its.day()),
                clock);
        return its;
    }

    private InitiativeFacts worked(Member member, InitiativeId card) {
        InitiativeFacts its = rows.find(member, card);
        its.mustBeWorkedBy(member);
        return its;
    }

    private boolean insert(
            Member member, InitiativeId card, UUID id, CardSpending its, @Nullable UUID takesBack, Clock clock) {
        return sql.of(member, """
                insert into card_spending (organisation_id, id, initiative_id, spent_on, amount, note, takes_back, said_by, said_at)
                values (:organisation, :id, :card, :day, :amount, :note, :takesBack, :person, :now)
                on conflict (organisation_id, id) do nothing
                """)
                        .with("id", id)
                        .with("card", card)
                        .with("day", its.day())
                        .with(
                                "amount",
                                takesBack == null ? its.amount() : its.amount().negate())
                        .with("note", its.note())
                        .with("takesBack", takesBack)
                        .with("now", Timestamp.from(clock.instant()))
                        .run()
                > 0;
    }

    private void note(
            Member member,
            InitiativeFacts about,
            String verb,
            Map<String, ?> before,
            Map<String, ?> after,
            Clock clock) {
        Map<String, Object> stands = new HashMap<>(after);
        stands.put("title", about.title());
        activity.add(
                member,
                clock.instant(),
                "activity.initiative." + verb,
                CardActivity.SUBJECT,
                about.id().value(),
                before,
                stands);
    }
}
