package io.waymark.questionnaire;

import io.waymark.organisation.Hit;
import org.springframework.stereotype.Component;

/**
 * Finds topics and practices of the editions that the organisation uses: a practice leads to the newest assessment in which the
 * reader answers it now, else to the model.
 */
@Component
class PracticeHits implements Hit.Source {

    @Override
    public String select() {
        return """
                select t.kind, t.tier, t.title, t.more, a.unit_id, coalesce(a.name, t.topic), null, case
                        when a.id is not null then :home || '/assessments/' || a.id || '/questions/'
                        else '/editions/' || replace(t.edition_id, ':', '/') || '/' end
                    || replace(t.topic_key, '.', '/') || case when t.kind = 'practice' then '#' || split_part(t.key, '.', 3) else '' end
                from (
                    select distinct on (t.kind, t.key) t.kind, t.key, t.edition_id, t.topic_key, t.title, t.more, t.asked, topic.title as topic,
                        case when t.key_words = (asked.terms).words then 0 else s.tier end as tier
                    from asked
                    cross join edition_text t
                    cross join search_tier(t.words, t.vector, asked.terms) s (tier)
                    join (
                        select edition_id, max(created_at) as since from assessment
                        where organisation_id = :organisation and state in ('OPEN', 'SIGNED_OFF') group by edition_id
                        union all
                        select id, published_at from edition where not exists (
                            select from assessment where organisation_id = :organisation and state in ('OPEN', 'SIGNED_OFF'))) used
                        on used.edition_id = t.edition_id
                    left join edition_text topic on t.kind = 'practice' and topic.edition_id = t.edition_id and topic.key = t.topic_key
                    where t.kind in ('topic', 'practice') and s.tier is not null
                    order by t.kind, t.key, used.since desc, t.edition_id desc) t
                left join lateral (
                    select a.id, a.unit_id, u.name from assignment g
                    join assessment a on a.organisation_id = g.organisation_id and a.id = g.assessment_id and a.state = 'OPEN'
                        and a.edition_id = t.edition_id and not jsonb_exists(a.not_applicable, t.topic_key)
                    join assessment_scope s on s.organisation_id = a.organisation_id and s.assessment_id = a.id
                        and s.dimension_key = split_part(t.topic_key, '.', 1) and s.state in ('ANSWERING', 'SENT_BACK')
                    join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                    where g.organisation_id = :organisation and g.person_id = :person and g.topic_key = t.topic_key and t.asked
                    order by a.created_at desc limit 1) a on true
                """;
    }
}
