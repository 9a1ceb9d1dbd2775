package io.waymark.assessment.evidence;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.ProvenPractices;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * A practice is proven on a day when a piece of its evidence was accepted by then, was not overdue and was not withdrawn.
 * Days end at midnight UTC.
 */
@Repository
class AcceptedEvidence implements ProvenPractices {

    private final JdbcClient jdbc;

    AcceptedEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PracticeKey> on(Member member, AssessmentId assessment, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                select distinct l.practice_key
                from evidence_practice l
                join evidence e on e.organisation_id = l.organisation_id and e.id = l.evidence_id
                where l.organisation_id = :organisation and l.assessment_id = :assessment and l.removed_at is null
                    and (l.accepted_at at time zone 'UTC')::date <= :day
                    and (e.review_by is null or e.review_by >= :day)
                    and (e.withdrawn_at is null or (e.withdrawn_at at time zone 'UTC')::date > :day)
                """)
                .param("organisation", member.organisation().value())
                .param("assessment", assessment.value())
                .param("day", day)
                .query((row, number) -> new PracticeKey(row.getString("practice_key")))
                .list());
    }
}
