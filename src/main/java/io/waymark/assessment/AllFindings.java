package io.waymark.assessment;

import io.waymark.organisation.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known in assessments: one statement, whatever the number of people, practices and assessments. */
@Repository
public class AllFindings {

    /** That a practice was answered is no secret, only what: of GIVEN nothing but the practice is read. */
    private static final String SQL = """
            select 'ANSWER' as kind, assessment_id, practice_key, respondent_id, rating, reason, confidence, note, basis,
                version, saved_at
            from comparable_answer where organisation_id = :organisation and assessment_id = any(:assessments)
            union all
            select 'GIVEN', assessment_id, practice_key, respondent_id, null, '', 'MEDIUM', '', 'EXAMINED', 0, saved_at
            from answer
            where organisation_id = :organisation and assessment_id = any(:assessments) and rating is not null
            union all
            select 'DECISION', assessment_id, practice_key, decided_by, rating, reason, confidence, '', 'EXAMINED', number,
                decided_at
            from agreement where organisation_id = :organisation and assessment_id = any(:assessments)
            union all
            select 'PROVEN', a.id, v.practice_key, a.id, null, '', 'MEDIUM', '', 'EXAMINED', 0, a.created_at
            from proven_practice v
            join assessment a on a.organisation_id = v.organisation_id and a.id = v.assessment_id
            where v.organisation_id = :organisation and v.assessment_id = any(:assessments)
                and v.accepted_at <= coalesce(a.signed_off_at, 'infinity')
                and coalesce(v.withdrawn_at > a.signed_off_at, v.withdrawn_at is null)
                and coalesce(v.review_by >= coalesce(a.signed_off_on, :today), true)
            union all
            select 'MINE', assessment_id, topic_key, person_id, null, '', 'MEDIUM', '', 'EXAMINED', 0, assigned_at
            from assignment
            where organisation_id = :organisation and assessment_id = any(:assessments) and person_id = :person
            union all
            select 'WEIGHT', a.id, w.topic_key, w.set_by, null, w.why, 'MEDIUM', '', 'EXAMINED', w.times, w.set_at
            from topic_weight w
            join assessment a on a.organisation_id = w.organisation_id and a.id = any(:assessments)
            where w.organisation_id = :organisation and w.times > 1 and a.signed_off_at is null
            union all
            select 'WEIGHT', a.id, w.key, m.taken_by, null, w.value ->> 'why', 'MEDIUM', '', 'EXAMINED',
                cast(w.value ->> 'times' as integer), m.taken_at
            from milestone m
            join assessment a on a.organisation_id = m.organisation_id and a.id = m.assessment_id
            cross join jsonb_each(m.weights) w
            where m.organisation_id = :organisation and m.assessment_id = any(:assessments) and m.taken_at = a.signed_off_at
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AllFindings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the member may know of the assessment now. */
    @Transactional(readOnly = true)
    public Findings of(Member member, AssessmentId assessment) {
        return of(member, assessment, member.today(clock));
    }

    /** The same on another day, which decides what evidence is overdue; one that is signed off stays with its own day. */
    @Transactional(readOnly = true)
    public Findings of(Member member, AssessmentId assessment, LocalDate today) {
        return read(member, List.of(assessment), today).getOrDefault(assessment, Findings.of(List.of()));
    }

    /** What the member may know of several now; one of which nothing is known is missing. */
    @Transactional(readOnly = true)
    public Map<AssessmentId, Findings> of(Member member, Collection<AssessmentId> assessments) {
        return assessments.isEmpty() ? Map.of() : read(member, assessments, member.today(clock));
    }

    private Map<AssessmentId, Findings> read(Member member, Collection<AssessmentId> assessments, LocalDate today) {
        Map<AssessmentId, FindingRows> rows = new HashMap<>();
        jdbc.sql(SQL)
                .param("organisation", member.organisation().value())
                .param(
                        "assessments",
                        assessments.stream().map(AssessmentId::value).toArray(UUID[]::new))
                .param("today", today)
                .param("person", member.person().value())
                .query(row -> {
                    rows.computeIfAbsent(assessment(row), it -> new FindingRows())
                            .add(row);
                });
        Map<AssessmentId, Findings> findings = new HashMap<>();
        rows.forEach((assessment, its) -> findings.put(assessment, its.findings()));
        return findings;
    }

    private static AssessmentId assessment(ResultSet row) throws SQLException {
        return new AssessmentId(row.getObject("assessment_id", UUID.class));
    }
}
