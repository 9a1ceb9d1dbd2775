package io.waymark.assessment;

import java.util.List;

/**
 * Statements that copy what stands in one assessment into the one that takes its place, by pairs of keys: the earlier and the
 * later name of a topic or of a practice.
 */
final class UpgradeCopies {

    private UpgradeCopies() {}

    /** Who answers what, as far as the later edition has a topic for it. */
    static final List<String> WORK = List.of("""
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
    static final List<String> WORDS = List.of("""
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
}
