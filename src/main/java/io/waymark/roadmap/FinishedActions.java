package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was finished on a unit's roadmap, for those who ask what explains a change. */
@Repository
public class FinishedActions {

    private final Sql sql;

    FinishedActions(Sql sql) {
        this.sql = sql;
    }

    /**
     * The unit's actions that were finished in a period and still are, the earliest first; one statement.
     *
     * @param from excluded: what was finished by then, a milestone of that moment has seen
     * @param to included
     */
    @Transactional(readOnly = true)
    public List<FinishedAction> of(Member member, UnitId unit, Instant from, Instant to) {
        return sql.of(member, """
                select a.initiative_id as card, a.title, a.finished_at,
                       array(select p.practice_key from action_practice p
                             where p.organisation_id = a.organisation_id and p.action_id = a.id
                             order by p.practice_key) as practices
                from action a
                join initiative i on i.organisation_id = a.organisation_id and i.id = a.initiative_id
                where a.organisation_id = :organisation and i.unit_id = :unit
                    and a.finished_at > :from and a.finished_at <= :to
                order by a.finished_at, a.id
                """)
                .with("unit", unit)
                .with("from", Timestamp.from(from))
                .with("to", Timestamp.from(to))
                .list(FinishedAction.class);
    }
}
