package io.waymark.assessment;

import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one statement of an autosave; PostgreSQL's row lock and unique keys decide between two that come at once. Only what
 * repeats the baseline's rating is carried over; anything else counts as examined, whatever the form says.
 */
final class SaveStatement {

    /**
     * One row where the assessment and the practice exist; {@code saved_version} is null where nothing was written. {@code ratings}
     * are the respondent's of the topic, as they were before, each behind its practice.
     */
    static final String SQL = """
            with target as (
                select a.edition_id, p.topic_key, a.path, a.presumed, a.state = 'WITHDRAWN' as withdrawn, a.state = 'UPGRADED' as upgraded,
                       a.state = 'TAKEN_BACK' as taken_back,
                       case a.state when 'SIGNED_OFF' then a.state else s.state end as state,
                       exists (
                           select from assignment g
                           where g.organisation_id = a.organisation_id and g.assessment_id = a.id
                               and g.topic_key = p.topic_key and g.person_id = :person) as permitted,
                       case when :basis = 'CARRIED_OVER' and exists (
                           select from milestone m
                           where m.organisation_id = a.organisation_id and m.id = a.baseline_id
                               and m.ratings #>> array[:practice, 'rating'] = :rating)
                           then 'CARRIED_OVER' else 'EXAMINED' end as basis
                from assessment a
                join edition_practice p on p.edition_id = a.edition_id and p.practice_key = :practice
                join assessment_scope s on s.organisation_id = a.organisation_id
                    and s.assessment_id = a.id and s.dimension_key = p.dimension_key
                where a.organisation_id = :organisation and a.id = :assessment
                for share of a, s
            ), saved as (
                insert into answer as held (
                    organisation_id, assessment_id, practice_key, respondent_id, edition_id,
                    rating, reason, confidence, note, basis, version, saved_at)
                select :organisation, :assessment, :practice, :person, edition_id,
                    :rating, :reason, :confidence, :note, basis, 1, :now
                from target
                where state in ('ANSWERING', 'SENT_BACK') and permitted and not withdrawn and not upgraded
                    and not taken_back
                    and not exists (
                        select from answer_event where organisation_id = :organisation and client_key = :key)
                on conflict (organisation_id, assessment_id, practice_key, respondent_id) do update
                    set rating = excluded.rating, reason = excluded.reason, confidence = excluded.confidence,
                        note = excluded.note, basis = excluded.basis,
                        version = held.version + 1, saved_at = excluded.saved_at
                    where held.version = :seen
                returning version, basis
            ), event as (
                insert into answer_event (
                    organisation_id, client_key, assessment_id, practice_key, respondent_id,
                    rating, reason, confidence, note, basis, version, saved_at)
                select :organisation, :key, :assessment, :practice, :person,
                    :rating, :reason, :confidence, :note, saved.basis, version, :now
                from saved
            )
            select edition_id, path, presumed, state, withdrawn, upgraded, taken_back, permitted,
                (select version from saved) as saved_version, basis,
                array(
                    select w.practice_key || ' ' || w.rating from answer w
                    where w.organisation_id = :organisation and w.assessment_id = :assessment and w.respondent_id = :person
                        and w.rating is not null and w.practice_key = any(array(
                            select p.practice_key from edition_practice p
                            where p.edition_id = target.edition_id and p.topic_key = target.topic_key))) as ratings
            from target
            """;

    private SaveStatement() {}

    static Map<String, @Nullable Object> parameters(Member member, Save save, Instant now) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("organisation", member.organisation().value());
        values.put("person", member.person().value());
        values.put("assessment", save.assessment().value());
        values.put("practice", save.practice().value());
        values.put("key", save.clientKey());
        values.put("seen", save.seenVersion());
        values.put("now", Timestamp.from(now));
        putContent(values, save.content());
        return values;
    }

    private static void putContent(Map<String, @Nullable Object> values, AnswerContent content) {
        Rating rating = content.rating();
        values.put("rating", rating == null ? null : rating.name());
        values.put("reason", content.reason());
        values.put("confidence", content.confidence().name());
        values.put("note", content.note());
        values.put("basis", content.basis().name());
    }
}
