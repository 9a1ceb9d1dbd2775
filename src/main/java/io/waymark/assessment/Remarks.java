package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers said of practices, every round of it. */
@Repository
public class Remarks {

    private final JdbcClient jdbc;

    Remarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One remark as it was made. */
    public record Made(PracticeKey practice, boolean sentBack, String comment, String by, Instant at) {}

    /** What must be looked at again now, by practice: the last words on the dimensions that stand sent back. */
    @Transactional(readOnly = true)
    public Map<PracticeKey, Made> returned(Member member, Assessment assessment) {
        Rounds rounds = of(member, assessment.id());
        Map<PracticeKey, Made> returned = new HashMap<>();
        assessment.scopes().stream()
                .filter(it -> assessment.stateOf(it.dimension()) == Workflow.State.SENT_BACK)
                .forEach(it -> returned.putAll(rounds.returned(it.dimension())));
        return returned;
    }

    /** All remarks of an assessment; one statement. */
    @Transactional(readOnly = true)
    public Rounds of(Member member, AssessmentId assessment) {
        return new Rounds(jdbc.sql("""
                select r.practice_key as practice, r.verdict = 'SENT_BACK' as sent_back, r.comment, p.name as by,
                    r.reviewed_at as at
                from review_remark r join person p on p.id = r.reviewed_by
                where r.organisation_id = ? and r.assessment_id = ? order by r.reviewed_at desc, r.id desc
                """)
                .param(member.organisation().value())
                .param(assessment.value())
                .query(Made.class)
                .list());
    }

    /** Keeps what a reviewer said of practices; one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Member reviewer, AssessmentId assessment, Review review, Instant now) {
        List<Review.Remark> remarks = review.remarks();
        jdbc.sql("""
                insert into review_remark (organisation_id, id, assessment_id, dimension_key, practice_key, verdict,
                    comment, reviewed_by, reviewed_at)
                select :organisation, id, :assessment, :dimension, practice,
                    case when sent_back then 'SENT_BACK' else 'ACCEPTED' end, comment, :reviewer, :now
                from unnest(:ids, :practices, :sentBack, :comments) as remark (id, practice, sent_back, comment)
                """)
                .param("organisation", reviewer.organisation().value())
                .param("assessment", assessment.value())
                .param("dimension", review.dimension().value())
                .param("reviewer", reviewer.person().value())
                .param("now", Timestamp.from(now))
                .param("ids", remarks.stream().map(it -> TimeOrderedId.next()).toArray(UUID[]::new))
                .param(
                        "practices",
                        remarks.stream().map(it -> it.practice().value()).toArray(String[]::new))
                .param("sentBack", remarks.stream().map(Review.Remark::sentBack).toArray(Boolean[]::new))
                .param("comments", remarks.stream().map(Review.Remark::comment).toArray(String[]::new))
                .update();
    }
}
