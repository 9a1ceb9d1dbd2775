package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Agreed ratings that somebody decided on, and who dissents. Nothing here is ever changed: a later number replaces. */
@Repository
public class Agreements {

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who does not share an agreed rating, and why.
     *
     * @param number of the decision that it was voiced against
     * @param recordedBy who wrote it down: the person, or a lead for them
     */
    public record Dissent(
            PracticeKey practice, int number, PersonId person, String reason, PersonId recordedBy, Instant at) {}

    /** The dissents of an assessment, whichever decision they were voiced against; one statement. */
    @Transactional(readOnly = true)
    public List<Dissent> dissents(Member member, AssessmentId assessment) {
        return jdbc.sql("""
                select practice_key as practice, number, person_id as person, reason, recorded_by, recorded_at as at
                from dissent
                where organisation_id = ? and assessment_id = ? order by recorded_at, person_id
                """)
                .param(member.organisation().value())
                .param(assessment.value())
                .query(Dissent.class)
                .list();
    }

    /** The number of the newest decision on a practice; 0 where there is none. */
    int latest(Member member, AssessmentId assessment, PracticeKey practice) {
        return jdbc.sql("""
                select coalesce(max(number), 0) from agreement
                where organisation_id = ? and assessment_id = ? and practice_key = ?
                """)
                .param(member.organisation().value())
                .param(assessment.value())
                .param(practice.value())
                .query(Integer.class)
                .single();
    }

    /** Whether the decision of this number is what the lead proposes, in the lead's own words. */
    boolean stands(Member lead, AssessmentId assessment, Agreeing.Proposal it, int number) {
        return jdbc.sql("""
                select exists (
                    select from agreement
                    where organisation_id = ? and assessment_id = ? and practice_key = ? and number = ?
                        and decided_by = ? and rating = ? and confidence = ? and reason = ?)
                """)
                .param(lead.organisation().value())
                .param(assessment.value())
                .param(it.practice().value())
                .param(number)
                .param(lead.person().value())
                .param(it.rating().name())
                .param(it.confidence().name())
                .param(it.reason().strip())
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Member lead, Assessment assessment, Decision it) {
        jdbc.sql("""
                insert into agreement (organisation_id, assessment_id, edition_id, practice_key, number, rating, confidence,
                    reason, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(lead.organisation().value())
                .param(assessment.id().value())
                .param(assessment.edition().toString())
                .param(it.practice().value())
                .param(it.number())
                .param(it.rating().name())
                .param(it.confidence().name())
                .param(it.reason())
                .param(it.decidedBy().value())
                .param(Timestamp.from(it.decidedAt()))
                .update();
    }

    /** Keeps a dissent; the first word of a person against a decision stands. Says whether it was the first. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(Member recorder, AssessmentId assessment, Dissent it) {
        return jdbc.sql("""
                insert into dissent (organisation_id, assessment_id, practice_key, number, person_id, reason, recorded_by,
                    recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .param(recorder.organisation().value())
                        .param(assessment.value())
                        .param(it.practice().value())
                        .param(it.number())
                        .param(it.person().value())
                        .param(it.reason())
                        .param(it.recordedBy().value())
                        .param(Timestamp.from(it.at()))
                        .update()
                > 0;
    }

    /** Whether the person answered otherwise than was decided; empty where they did not answer, as far as may be known. */
    Optional<Boolean> differs(
            Member member, AssessmentId assessment, PracticeKey practice, int number, PersonId person) {
        return jdbc.sql("""
                select a.rating <> d.rating from comparable_answer a
                join agreement d on d.organisation_id = a.organisation_id and d.assessment_id = a.assessment_id
                    and d.practice_key = a.practice_key and d.number = :number
                where a.organisation_id = :organisation and a.assessment_id = :assessment
                    and a.practice_key = :practice and a.respondent_id = :person and a.rating is not null
                """)
                .param("organisation", member.organisation().value())
                .param("assessment", assessment.value())
                .param("practice", practice.value())
                .param("number", number)
                .param("person", person.value())
                .query(Boolean.class)
                .optional();
    }
}
