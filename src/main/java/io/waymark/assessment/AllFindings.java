package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
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
            select 'MINE', topic_key, person_id, null, '', 'MEDIUM', '', 'EXAMINED', 0, assigned_at
            from assignment
            where organisation_id = :organisation and assessment_id = :assessment and person_id = :person
            """;

    private final JdbcClient jdbc;

    AllFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the member may know of the assessment now. */
    @Transactional(readOnly = true)
    public Findings of(Member member, AssessmentId assessment) {
        List<Answer> answers = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Set<PracticeKey> proven = new HashSet<>();
        Set<TopicKey> mine = new HashSet<>();
        jdbc.sql(SQL)
                .param("organisation", member.organisation().value())
                .param("assessment", assessment.value())
                .param("person", member.person().value())
                .query(row -> {
                    switch (row.getString("kind")) {
                        case "ANSWER" -> answers.add(AnswerRow.answer(row, 0));
                        case "DECISION" -> decisions.add(decision(row));
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
