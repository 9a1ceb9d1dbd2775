package io.waymark.assessment;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a member answers in assessments, with their own answers and nobody else's. */
@Repository
public class Parts {

    /** Topics and answers side by side, each read once; joined they would be read once a topic. */
    private static final String PARTS = """
            select g.assessment_id, g.topic_key, g.person_id, g.due_on, g.message, g.assigned_by, g.delegated_by,
                null as practice_key, null::uuid as respondent_id, null as rating, null as reason, null as confidence,
                null as note, null as basis, null::integer as version, null::timestamptz as saved_at,
                (select count(*) from assignment o
                 where o.organisation_id = g.organisation_id and o.assessment_id = g.assessment_id
                     and o.topic_key = g.topic_key and o.person_id <> g.person_id) as others,
                h.handed_in_at is not null as handed_in
            from assignment g
            left join hand_in h on h.organisation_id = g.organisation_id and h.assessment_id = g.assessment_id
                and h.person_id = g.person_id and h.dimension_key = split_part(g.topic_key, '.', 1)
            where g.organisation_id = :organisation and g.assessment_id = any(:assessments) and g.person_id = :person
            union all
            select a.assessment_id, null, null, null, null, null, null, a.practice_key, a.respondent_id, a.rating, a.reason,
                a.confidence, a.note, a.basis, a.version, a.saved_at, null, null
            from answer a
            where a.organisation_id = :organisation and a.assessment_id = any(:assessments) and a.respondent_id = :person
            """;

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The member's part in one assessment; one statement. */
    @Transactional(readOnly = true)
    public Part of(Member member, AssessmentId assessment) {
        return of(member, List.of(assessment)).getOrDefault(assessment, Part.NONE);
    }

    /** The member's parts in several assessments, without those in which they have none; one statement. */
    @Transactional(readOnly = true)
    public Map<AssessmentId, Part> of(Member member, Collection<AssessmentId> assessments) {
        Map<AssessmentId, Part> parts = new HashMap<>();
        jdbc.sql(PARTS)
                .param("organisation", member.organisation().value())
                .param("person", member.person().value())
                .param(
                        "assessments",
                        assessments.stream().map(AssessmentId::value).toArray(UUID[]::new))
                .query(row -> {
                    add(row, parts);
                });
        parts.values()
                .forEach(it -> it.answers()
                        .removeIf(answer -> !it.answers(answer.practice().topic())));
        parts.values().removeIf(it -> it.assignments().isEmpty());
        return parts;
    }

    private static void add(ResultSet row, Map<AssessmentId, Part> parts) throws SQLException {
        AssessmentId id = new AssessmentId(row.getObject("assessment_id", UUID.class));
        Part part = parts.computeIfAbsent(
                id, it -> new Part(new HashMap<>(), new HashMap<>(), new ArrayList<>(), new HashSet<>()));
        if (row.getString("practice_key") == null) {
            addTopic(row, part);
        } else {
            part.answers().add(AnswerRow.answer(row, 0));
        }
    }

    private static void addTopic(ResultSet row, Part part) throws SQLException {
        Assignment assignment = Assignments.assignment(row, 0);
        TopicKey topic = assignment.topic();
        part.assignments().put(topic, assignment);
        part.others().put(topic, row.getInt("others"));
        if (row.getBoolean("handed_in")) {
            part.handedIn().add(topic.dimension());
        }
    }
}
