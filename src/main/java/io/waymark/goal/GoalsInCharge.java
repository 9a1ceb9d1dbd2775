package io.waymark.goal;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Responsibility;
import io.waymark.organisation.Sql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many goals somebody answers for that are not retired. */
@Repository
class GoalsInCharge implements Responsibility.Source {

    private final Sql sql;

    GoalsInCharge(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Responsibility of(Member asker, PersonId person) {
        return new Responsibility(
                "goal.in-charge", sql.of(asker, """
                        select count(*) from goal
                        where organisation_id = :organisation and owner_id = :who and retired_at is null
                        """).with("who", person).one(Integer.class), "/goals");
    }
}
