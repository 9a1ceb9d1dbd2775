package io.waymark.assessment;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Topics that wait for somebody who is invited. */
@Repository
public class KeptAssignments {

    private final Sql sql;

    KeptAssignments(Sql sql) {
        this.sql = sql;
    }

    /** All addresses that are invited, each with the topics of an assessment that wait for it; one statement. */
    @Transactional(readOnly = true)
    public List<Awaited> of(Member member, AssessmentId assessment) {
        return sql.of(member, """
                select i.email, k.topic_key as topic, k.due_on, coalesce(k.message, '') as message,
                    coalesce(k.owns, false) as owns, k.delegated_by
                from invitation i
                left join kept_assignment k on k.organisation_id = i.organisation_id and k.email = i.email
                    and k.assessment_id = :assessment
                where i.organisation_id = :organisation order by i.email, k.topic_key
                """).with("assessment", assessment).list(Awaited.class);
    }

    /**
     * Holds the invitations of these addresses, so that none ends before the transaction does.
     *
     * @throws NotFound where one is not invited
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(Member member, Collection<String> emails) {
        Set<String> asked = Set.copyOf(emails);
        if (!asked.isEmpty() && held(member, asked).size() < asked.size()) {
            throw new NotFound();
        }
    }

    private List<String> held(Member member, Set<String> emails) {
        return sql.of(member, """
                select email from invitation where organisation_id = :organisation and email = any(:emails)
                order by email for key share
                """).with("emails", emails.toArray(String[]::new)).list(String.class);
    }

    /**
     * Keeps topics for addresses, each for each; what stood before for an address and a topic is replaced, but for who owns,
     * and whose topic it was.
     *
     * @param delegatedBy who passes them on; null where a lead assigns them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(
            Member by,
            AssessmentId assessment,
            AssignmentChanges.Request request,
            boolean owns,
            @Nullable PersonId delegatedBy,
            Instant now) {
        if (request.expected().isEmpty()) {
            return;
        }
        sql.of(by, """
                insert into kept_assignment as kept (organisation_id, assessment_id, topic_key, email, due_on, message, owns,
                    kept_by, kept_at, delegated_by)
                select :organisation, :assessment, topic, email, cast(:due as date), :message, cast(:owns as boolean), :person,
                    :now, cast(:delegated_by as uuid)
                from unnest(:topics) topic cross join unnest(:emails) email
                on conflict (organisation_id, assessment_id, topic_key, email) do update
                    set due_on = excluded.due_on, message = excluded.message, owns = kept.owns or excluded.owns,
                        kept_by = excluded.kept_by, kept_at = excluded.kept_at,
                        delegated_by = coalesce(kept.delegated_by, excluded.delegated_by)
                """)
                .with("assessment", assessment)
                .with(
                        "topics",
                        request.topics().stream()
                                .map(TopicKey::value)
                                .distinct()
                                .toArray(String[]::new))
                .with("emails", request.expected().stream().distinct().toArray(String[]::new))
                .with("due", request.dueOn())
                .with("message", request.message())
                .with("owns", owns)
                .with("delegated_by", delegatedBy)
                .with("now", Timestamp.from(now))
                .run();
    }

    /** Takes one topic from an address; says whether it waited. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(Member member, AssessmentId assessment, TopicKey topic, String email) {
        return sql.of(member, """
                delete from kept_assignment
                where organisation_id = :organisation and assessment_id = :assessment and topic_key = :topic
                    and email = :email
                """)
                        .with("assessment", assessment)
                        .with("topic", topic.value())
                        .with("email", email)
                        .run()
                > 0;
    }

    /** Takes out all that waits for an address, always in the same order of assessments. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<KeptAssignment> take(Member member, String email) {
        return sql.of(member, """
                delete from kept_assignment where organisation_id = :organisation and email = :email
                returning assessment_id as assessment, topic_key as topic, due_on, message, owns, kept_by,
                    delegated_by
                """).with("email", email).list(KeptAssignment.class).stream()
                .sorted(Comparator.comparing(
                                (KeptAssignment it) -> it.assessment().value())
                        .thenComparing(KeptAssignment::topic))
                .toList();
    }

    /** How many topics of open assessments wait for each address. */
    @Transactional(readOnly = true)
    List<KeptForAddress> waiting(Member member) {
        return sql.of(member, """
                select k.email, count(*) as topics from kept_assignment k
                join assessment a on a.organisation_id = k.organisation_id and a.id = k.assessment_id
                where k.organisation_id = :organisation and a.state = 'OPEN' group by k.email
                """).list(KeptForAddress.class);
    }

    /** How many topics wait for one address. */
    record KeptForAddress(String email, int topics) {}
}
