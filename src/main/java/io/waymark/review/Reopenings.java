package io.waymark.review;

import io.waymark.assessment.AssessmentId;
import io.waymark.organisation.Member;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Why assessments were opened again, as the record of activity tells it. */
@Repository
class Reopenings {

    private final JdbcClient jdbc;

    Reopenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One reopening. */
    record Reopened(String by, Instant at, String reason) {}

    /** The last reopening of an assessment; one statement. */
    @Transactional(readOnly = true)
    Optional<Reopened> last(Member member, AssessmentId assessment) {
        return jdbc.sql("""
                select p.name as by, a.at, a.after ->> 'reason' as reason
                from activity a join person p on p.id = a.person_id
                where a.organisation_id = ? and a.subject_id = ? and a.what = 'activity.assessment.reopened'
                order by a.at desc, a.id desc limit 1
                """)
                .param(member.organisation().value())
                .param(assessment.value())
                .query(Reopened.class)
                .optional();
    }
}
