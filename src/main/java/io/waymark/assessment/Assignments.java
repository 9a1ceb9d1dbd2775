package io.waymark.assessment;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who answers which topics of assessments. */
@Repository
public class Assignments {

    private final JdbcClient jdbc;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All assignments of an assessment, by topic; one statement. */
    @Transactional(readOnly = true)
    public List<Assignment> of(Member member, AssessmentId assessment) {
        return jdbc.sql("""
                select topic_key, person_id, due_on, message, assigned_by, delegated_by from assignment
                where organisation_id = ? and assessment_id = ? order by topic_key, assigned_at, person_id
                """)
                .param(member.organisation().value())
                .param(assessment.value())
                .query(Assignments::assignment)
                .list();
    }

    /** Whether the member answers the topic; one statement. */
    @Transactional(readOnly = true)
    public boolean answers(Member member, AssessmentId assessment, TopicKey topic) {
        return jdbc.sql("""
                select exists (
                    select from assignment
                    where organisation_id = ? and assessment_id = ? and topic_key = ? and person_id = ?)
                """)
                .param(member.organisation().value())
                .param(assessment.value())
                .param(topic.value())
                .param(member.person().value())
                .query(Boolean.class)
                .single();
    }

    /** Gives topics to people, each to each; what stood before for a person and a topic is replaced. One statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    void give(
            Member by,
            AssessmentId assessment,
            AssignmentChanges.Request request,
            @Nullable PersonId delegatedBy,
            Instant now) {
        jdbc.sql("""
                insert into assignment (organisation_id, assessment_id, topic_key, person_id, due_on, message,
                    assigned_by, assigned_at, delegated_by)
                select :organisation, :assessment, topic, person, :due, :message, :by, :now, :delegatedBy
                from unnest(:topics) topic cross join unnest(:people) person
                on conflict (organisation_id, assessment_id, topic_key, person_id) do update
                    set due_on = excluded.due_on, message = excluded.message, assigned_by = excluded.assigned_by,
                        assigned_at = excluded.assigned_at, delegated_by = excluded.delegated_by
                """)
                .param("organisation", by.organisation().value())
                .param("assessment", assessment.value())
                .param(
                        "topics",
                        request.topics().stream()
                                .map(TopicKey::value)
                                .distinct()
                                .toArray(String[]::new))
                .param(
                        "people",
                        request.people().stream()
                                .map(PersonId::value)
                                .distinct()
                                .toArray(UUID[]::new))
                .param("due", request.dueOn(), Types.DATE)
                .param("message", request.message())
                .param("by", by.person().value())
                .param("now", Timestamp.from(now))
                .param("delegatedBy", delegatedBy == null ? null : delegatedBy.value(), Types.OTHER)
                .update();
    }

    /** Notes which topics several people answer: their answers stay apart until compared, whoever is taken off meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    void rememberShared(Member member, AssessmentId assessment) {
        jdbc.sql("""
                insert into shared_topic (organisation_id, assessment_id, topic_key)
                select organisation_id, assessment_id, topic_key from assignment
                where organisation_id = ? and assessment_id = ?
                group by organisation_id, assessment_id, topic_key having count(*) > 1
                on conflict do nothing
                """)
                .param(member.organisation().value())
                .param(assessment.value())
                .update();
    }

    /** Takes a topic from a person; says whether they had it. Their answers stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(Member member, AssessmentId assessment, TopicKey topic, PersonId person) {
        return jdbc.sql("""
                delete from assignment
                where organisation_id = ? and assessment_id = ? and topic_key = ? and person_id = ?
                """)
                        .param(member.organisation().value())
                        .param(assessment.value())
                        .param(topic.value())
                        .param(person.value())
                        .update()
                > 0;
    }

    static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                new TopicKey(row.getString("topic_key")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                row.getString("message"),
                new PersonId(row.getObject("assigned_by", UUID.class)),
                person(row.getObject("delegated_by", UUID.class)));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
