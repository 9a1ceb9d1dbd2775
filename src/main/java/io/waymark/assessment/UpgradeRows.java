package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings what people wrote into one assessment along into the one that takes its place; the first keeps all of it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UpgradeRows {

    /** Who answers what, as far as the later edition has a topic for it. */
    private static final List<String> WORK = List.of("""
            insert into assignment (organisation_id, assessment_id, topic_key, person_id, due_on, message, assigned_by,
                assigned_at, delegated_by)
            select g.organisation_id, :to, t.later, g.person_id, g.due_on, g.message, g.assigned_by, g.assigned_at,
                g.delegated_by
            from assignment g join unnest(:earlier, :later) as t (earlier, later) on t.earlier = g.topic_key
            where g.organisation_id = :organisation and g.assessment_id = :from
            on conflict do nothing
            """, """
            insert into kept_assignment (organisation_id, assessment_id, topic_key, email, due_on, message, owns, kept_by,
                kept_at, delegated_by)
            select k.organisation_id, :to, t.later, k.email, k.due_on, k.message, k.owns, k.kept_by, k.kept_at,
                k.delegated_by
            from kept_assignment k join unnest(:earlier, :later) as t (earlier, later) on t.earlier = k.topic_key
            where k.organisation_id = :organisation and k.assessment_id = :from
            on conflict do nothing
            """, """
            insert into shared_topic (organisation_id, assessment_id, topic_key)
            select s.organisation_id, :to, t.later
            from shared_topic s join unnest(:earlier, :later) as t (earlier, later) on t.earlier = s.topic_key
            where s.organisation_id = :organisation and s.assessment_id = :from
            on conflict do nothing
            """);

    /** What was said of practices that mean the same in both editions: answers with their history, decisions, reviews. */
    private static final List<String> WORDS = List.of("""
            insert into answer (organisation_id, assessment_id, practice_key, respondent_id, edition_id, rating, reason,
                confidence, note, basis, version, saved_at)
            select a.organisation_id, :to, k.later, a.respondent_id, :edition, a.rating, a.reason, a.confidence, a.note,
                a.basis, a.version, a.saved_at
            from answer a join unnest(:earlier, :later) as k (earlier, later) on k.earlier = a.practice_key
            where a.organisation_id = :organisation and a.assessment_id = :from
            """, """
            insert into answer_event (organisation_id, client_key, assessment_id, practice_key, respondent_id, rating,
                reason, confidence, note, basis, version, saved_at)
            select e.organisation_id, uuidv7(), :to, k.later, e.respondent_id, e.rating, e.reason, e.confidence, e.note,
                e.basis, e.version, e.saved_at
            from answer_event e join unnest(:earlier, :later) as k (earlier, later) on k.earlier = e.practice_key
            where e.organisation_id = :organisation and e.assessment_id = :from
            """, """
            insert into agreement (organisation_id, assessment_id, edition_id, practice_key, number, rating, confidence,
                reason, decided_by, decided_at)
            select g.organisation_id, :to, :edition, k.later, g.number, g.rating, g.confidence, g.reason, g.decided_by,
                g.decided_at
            from agreement g join unnest(:earlier, :later) as k (earlier, later) on k.earlier = g.practice_key
            where g.organisation_id = :organisation and g.assessment_id = :from
            """, """
            insert into dissent (organisation_id, assessment_id, practice_key, number, person_id, reason, recorded_by,
                recorded_at)
            select d.organisation_id, :to, k.later, d.number, d.person_id, d.reason, d.recorded_by, d.recorded_at
            from dissent d join unnest(:earlier, :later) as k (earlier, later) on k.earlier = d.practice_key
            where d.organisation_id = :organisation and d.assessment_id = :from
            """, """
            insert into review_remark (organisation_id, id, assessment_id, dimension_key, practice_key, verdict, comment,
                reviewed_by, reviewed_at)
            select r.organisation_id, uuidv7(), :to, split_part(k.later, '.', 1), k.later, r.verdict, r.comment,
                r.reviewed_by, r.reviewed_at
            from review_remark r join unnest(:earlier, :later) as k (earlier, later) on k.earlier = r.practice_key
            where r.organisation_id = :organisation and r.assessment_id = :from
            """);

    private final Sql sql;

    UpgradeRows(Sql sql) {
        this.sql = sql;
    }

    /** The number of statements does not depend on how much was written. */
    void bring(Member lead, AssessmentId from, AssessmentId to, Upgrade upgrade, Instant now) {
        List<Upgrade.TopicPair> topics = upgrade.topics();
        for (String statement : WORK) {
            copy(lead, from, to, statement)
                    .with("earlier", keys(topics, it -> it.earlier().value()))
                    .with("later", keys(topics, it -> it.later().value()))
                    .run();
        }
        giveWhatNobodyHas(lead, to, upgrade.later().topics(), now);
        for (String statement : WORDS) {
            words(lead, from, to, upgrade, statement);
        }
    }

    private void words(Member lead, AssessmentId from, AssessmentId to, Upgrade upgrade, String statement) {
        List<Upgrade.Pair> kept = upgrade.kept();
        Sql.Statement copy = copy(lead, from, to, statement)
                .with("earlier", keys(kept, it -> it.earlier().value()))
                .with("later", keys(kept, it -> it.later().value()));
        (statement.contains(":edition")
                        ? copy.with("edition", upgrade.later().id().toString())
                        : copy)
                .run();
    }

    /** Hand-ins of dimensions that are not answered again. */
    void handIns(Member lead, AssessmentId from, AssessmentId to, List<DimensionKey> settled) {
        copy(lead, from, to, """
                insert into hand_in (organisation_id, assessment_id, dimension_key, person_id, handed_in_at)
                select organisation_id, :to, dimension_key, person_id, handed_in_at from hand_in
                where organisation_id = :organisation and assessment_id = :from and dimension_key = any(:settled)
                """)
                .with("settled", keys(settled, DimensionKey::value))
                .run();
    }

    /** A topic that nobody answers is for the dimension's owner, else for the lead. */
    private void giveWhatNobodyHas(Member lead, AssessmentId to, List<Topic> topics, Instant now) {
        sql.of(lead, """
                insert into assignment (organisation_id, assessment_id, topic_key, person_id, assigned_by, assigned_at)
                select s.organisation_id, s.assessment_id, topic, coalesce(s.owner_id, :person), :person, :now
                from unnest(:topics) as topic
                join assessment_scope s on s.organisation_id = :organisation and s.assessment_id = :to
                    and s.dimension_key = split_part(topic, '.', 1)
                where not exists (select from assignment g where g.organisation_id = s.organisation_id
                        and g.assessment_id = s.assessment_id and g.topic_key = topic)
                    and not exists (select from kept_assignment k where k.organisation_id = s.organisation_id
                        and k.assessment_id = s.assessment_id and k.topic_key = topic)
                """)
                .with("to", to)
                .with("topics", keys(topics, it -> it.key().value()))
                .with("now", Timestamp.from(now))
                .run();
    }

    /** Where an assessment went on; empty where it did not. */
    @Transactional(readOnly = true)
    Optional<AssessmentId> next(Member member, AssessmentId from) {
        return sql.of(member, """
                select id from assessment
                where organisation_id = :organisation and upgraded_from = :from and state <> 'TAKEN_BACK'
                """).with("from", from).maybe(UUID.class).map(AssessmentId::new);
    }

    /** How many people answered each practice; who, and what, it does not tell. */
    @Transactional(readOnly = true)
    Map<PracticeKey, Integer> given(Member member, AssessmentId assessment) {
        return sql.of(member, """
                select practice_key as practice, count(*)::integer as people from answer
                where organisation_id = :organisation and assessment_id = :assessment and rating is not null
                group by practice_key
                """).with("assessment", assessment).list(Given.class).stream()
                .collect(Collectors.toMap(Given::practice, Given::people));
    }

    private record Given(PracticeKey practice, int people) {}

    private Sql.Statement copy(Member lead, AssessmentId from, AssessmentId to, String statement) {
        return sql.of(lead.organisation(), statement).with("from", from).with("to", to);
    }

    private static <T> String[] keys(List<T> entries, Function<T, String> key) {
        return entries.stream().map(key).toArray(String[]::new);
    }
}
