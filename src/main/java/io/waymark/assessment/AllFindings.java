package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known in an assessment: one statement, whatever the number of people and practices. */
@Repository
public class AllFindings {

    private static final String SQL = """
            select 'ANSWER' as kind, practice_key, respondent_id, rating, reason, confidence, note, basis, version, saved_at
            from comparable_answer where organisation_id = :organisation and assessment_id = :assessment
            union all
            select 'DECISION', practice_key, decided_by, rating, reason, confidence, '', 'EXAMINED', number, decided_at
            from agreement where organisation_id = :organisation and assessment_id = :assessment
            union all
            select 'PROVEN', v.practice_key, a.id, null, '', 'MEDIUM', '', 'EXAMINED', 0, a.created_at
            from proven_practice v
            join assessment a on a.organisation_id = v.organisation_id and a.id = v.assessment_id
            where v.organisation_id = :organisation and v.assessment_id = :assessment
                and v.accepted_at <= coalesce(a.signed_off_at, 'infinity')
                and coalesce(v.withdrawn_at > a.signed_off_at, v.withdrawn_at is null)
                and coalesce(v.review_by >= coalesce(a.signed_off_on, :today), true)
            union all
            select 'MINE', topic_key, person_id, null, '', 'MEDIUM', '', 'EXAMINED', 0, assigned_at
            from assignment
            where organisation_id = :organisation and assessment_id = :assessment and person_id = :person
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
        List<Answer> answers = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Set<PracticeKey> proven = new HashSet<>();
        Set<TopicKey> mine = new HashSet<>();
        jdbc.sql(SQL)
                .param("organisation", member.organisation().value())
                .param("assessment", assessment.value())
                .param("today", today)
                .param("person", member.person().value())
                .query(row -> {
                    switch (row.getString("kind")) {
                        case "ANSWER" -> answers.add(AnswerRow.answer(row, 0));
                        case "DECISION" -> decisions.add(decision(row));
                        case "PROVEN" -> proven.add(new PracticeKey(row.getString("practice_key")));
                        default -> mine.add(new TopicKey(row.getString("practice_key")));
                    }
                });
        return new Findings(answers, decisions, proven, mine);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                new PracticeKey(row.getString("practice_key")),
                row.getInt("version"),
                Rating.valueOf(row.getString("rating")),
                Confidence.valueOf(row.getString("confidence")),
                row.getString("reason"),
                new PersonId(row.getObject("respondent_id", UUID.class)),
                row.getTimestamp("saved_at").toInstant());
    }
}
