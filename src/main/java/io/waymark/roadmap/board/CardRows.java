package io.waymark.roadmap.board;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.InitiativeId;
import io.waymark.roadmap.listed.ListedCards;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the rows of lists of cards; one statement each. */
@Repository
@Transactional(readOnly = true)
class CardRows {

    private static final String LISTED = "select k.initiative_id, k.told from listed_card k where ";

    private final Sql sql;

    CardRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * How many cards a list has.
     *
     * @param before how many of them stand before one
     */
    record Counted(int before, int cards) {}

    List<ListedCards.Entry> all(Member member, UnitId unit, CardQuery query) {
        return query.bound(sql, member, unit, LISTED + query.where() + PageEdge.START.sql(query))
                .list(ListedCards.Entry.class);
    }

    List<InitiativeId> ids(Member member, UnitId unit, CardQuery query) {
        String text = "select k.initiative_id from listed_card k where " + query.where() + PageEdge.START.sql(query);
        return query.bound(sql, member, unit, text).list(UUID.class).stream()
                .map(InitiativeId::new)
                .toList();
    }

    /** So many from an edge on. */
    List<ListedCards.Entry> some(Member member, UnitId unit, CardQuery query, PageEdge edge, int limit) {
        return query.bound(sql, member, unit, LISTED + query.where() + edge.sql(query) + " limit " + limit)
                .with("edge", edge.card())
                .list(ListedCards.Entry.class);
    }

    /** Whether the unit has the card, be it let through or not. */
    boolean has(Member member, UnitId unit, InitiativeId card) {
        return sql.of(member, """
                select 1 from listed_card
                where organisation_id = :organisation and unit_id = :unit and initiative_id = :card
                """)
                .with("unit", unit)
                .with("card", card)
                .maybe(Integer.class)
                .isPresent();
    }

    Counted count(Member member, UnitId unit, CardQuery query, InitiativeId card) {
        String text =
                "select count(*) filter (where (%s) < %s)::int as before, count(*)::int as cards from listed_card k where %s"
                        .formatted(String.join(", ", query.keys()), query.keysOf(":edge"), query.where());
        return query.bound(sql, member, unit, text).with("edge", card).one(Counted.class);
    }
}
