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
public class FinishedInitiatives {

    private final Sql sql;

    FinishedInitiatives(Sql sql) {
        this.sql = sql;
    }

    /**
     * The unit's initiatives that were finished in a period and still are, the earliest first; one statement.
     *
     * @param from excluded: what was finished by then, a milestone of that moment has seen
     * @param to included
     */
    @Transactional(readOnly = true)
    public List<FinishedInitiative> of(Member member, UnitId unit, Instant from, Instant to) {
        return sql.of(member, """
                select i.id, i.title, i.finished_at,
                       array(select p.practice_key from initiative_practice p
                             where p.organisation_id = i.organisation_id and p.initiative_id = i.id
                             order by p.practice_key) as practices
                from initiative i
                where i.organisation_id = :organisation and i.unit_id = :unit
                    and i.finished_at > :from and i.finished_at <= :to
                order by i.finished_at, i.id
                """)
                .with("unit", unit)
                .with("from", Timestamp.from(from))
                .with("to", Timestamp.from(to))
                .list(FinishedInitiative.class);
    }
}
