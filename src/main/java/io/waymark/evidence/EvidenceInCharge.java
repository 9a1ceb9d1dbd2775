package io.waymark.evidence;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Responsibility;
import io.waymark.organisation.Sql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many pieces of evidence somebody looks after. */
@Repository
class EvidenceInCharge implements Responsibility.Source {

    private final Sql sql;

    EvidenceInCharge(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Responsibility of(Member asker, PersonId person) {
        return new Responsibility(
                "evidence.in-charge", sql.of(asker, """
                        select count(*) from evidence
                        where organisation_id = :organisation and owner_id = :who and withdrawn_at is null
                        """).with("who", person).one(Integer.class), "/evidence");
    }
}
