package io.waymark.review;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Responsibility;
import io.waymark.organisation.Sql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many dimensions somebody owns or reviews in assessments that are open. */
@Repository
class DimensionsInCharge implements Responsibility.Source {

    private final Sql sql;

    DimensionsInCharge(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Responsibility of(Member asker, PersonId person) {
        return new Responsibility(
                "review.in-charge", sql.of(asker, """
                        select count(*) from assessment_scope s
                        join assessment a on a.organisation_id = s.organisation_id and a.id = s.assessment_id
                        where s.organisation_id = :organisation and :who in (s.owner_id, s.reviewer_id) and a.state = 'OPEN'
                        """).with("who", person).one(Integer.class), "/assessments");
    }
}
