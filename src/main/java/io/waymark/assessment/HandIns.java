package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.organisation.Member;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who said of a dimension: that is what I think. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HandIns {

    private final JdbcClient jdbc;

    HandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hands in; says whether it was the first time. */
    boolean add(Member member, AssessmentId assessment, DimensionKey dimension, Instant now) {
        return jdbc.sql("""
                insert into hand_in (organisation_id, assessment_id, dimension_key, person_id, handed_in_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .param(member.organisation().value())
                        .param(assessment.value())
                        .param(dimension.value())
                        .param(member.person().value())
                        .param(Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Takes the member's word back; says whether there was one. */
    boolean remove(Member member, AssessmentId assessment, DimensionKey dimension) {
        return jdbc.sql("""
                delete from hand_in
                where organisation_id = ? and assessment_id = ? and dimension_key = ? and person_id = ?
                """)
                        .param(member.organisation().value())
                        .param(assessment.value())
                        .param(dimension.value())
                        .param(member.person().value())
                        .update()
                > 0;
    }

    /** Everybody answers again: their word of before no longer stands. */
    void clear(Member member, AssessmentId assessment, DimensionKey dimension) {
        jdbc.sql("delete from hand_in where organisation_id = ? and assessment_id = ? and dimension_key = ?")
                .param(member.organisation().value())
                .param(assessment.value())
                .param(dimension.value())
                .update();
    }
}
