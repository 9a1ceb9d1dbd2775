package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Responsibility;
import io.waymark.organisation.Sql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many initiatives somebody owns that are neither done nor dropped. */
@Repository
class InitiativesInCharge implements Responsibility.Source {

    private final Sql sql;

    InitiativesInCharge(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Responsibility of(Member asker, PersonId person) {
        return new Responsibility(
                "roadmap.in-charge",
                sql.of(asker, """
                        select count(*) from initiative
                        where organisation_id = :organisation and owner_id = :who and status not in ('DONE', 'DROPPED')
                        """).with("who", person).one(Integer.class),
                "/roadmap?owner=" + person);
    }
}
