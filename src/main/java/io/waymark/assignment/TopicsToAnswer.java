package io.waymark.assignment;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Responsibility;
import io.waymark.organisation.Sql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many topics somebody answers in assessments that are open. */
@Repository
class TopicsToAnswer implements Responsibility.Source {

    private final Sql sql;

    TopicsToAnswer(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Responsibility of(Member asker, PersonId person) {
        return new Responsibility(
                "assignment.in-charge", sql.of(asker, """
                        select count(*) from assignment g
                        join assessment a on a.organisation_id = g.organisation_id and a.id = g.assessment_id
                        where g.organisation_id = :organisation and g.person_id = :who and a.state = 'OPEN'
                        """).with("who", person).one(Integer.class), "/assessments");
    }
}
