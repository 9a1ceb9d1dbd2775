package io.waymark.kpi;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Responsibility;
import io.waymark.organisation.Sql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many KPIs that are in use somebody answers for. */
@Repository
class KpisInCharge implements Responsibility.Source {

    private final Sql sql;

    KpisInCharge(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Responsibility of(Member asker, PersonId person) {
        return new Responsibility(
                "kpi.in-charge", sql.of(asker, """
                        select count(*) from kpi where organisation_id = :organisation and owner_id = :who and retired_at is null
                        """).with("who", person).one(Integer.class), "/kpis?owner=" + person);
    }
}
