package io.waymark.roadmap;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cards that somebody thinks of, for work that no gap asks for. */
@Component
public class OwnCards {

    private final Initiatives initiatives;
    private final Editions editions;
    private final CardActivity activity;
    private final Sql sql;

    OwnCards(Initiatives initiatives, Editions editions, CardActivity activity, Sql sql) {
        this.initiatives = initiatives;
        this.editions = editions;
        this.activity = activity;
        this.sql = sql;
    }

    /**
     * Adds a card to a unit's roadmap, once.
     *
     * @param id made with the wish
     * @param words with a title
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional
    public void add(Member member, UnitId unit, InitiativeId id, CardWords words, Clock clock) {
        member.must(Right.WORK_THE_ROADMAP);
        sql.of(member, "select id from unit where organisation_id = :organisation and id = :unit")
                .with("unit", unit)
                .one(UUID.class);
        sql.hold(member, "card " + id);
        if (initiatives
                .findByOrganisationIdAndId(member.organisation().value(), id.value())
                .isEmpty()) {
            CardState was = activity.before(member, id);
            initiatives.save(new Initiative(member, id, unit, editions.current().id(), words));
            activity.add(member, clock.instant(), "activity.initiative.added", id, words.title(), was);
        }
    }
}
