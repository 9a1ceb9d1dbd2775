package io.waymark.roadmap;

import io.waymark.organisation.Hit;
import org.springframework.stereotype.Component;

/** Finds cards, by the title that somebody gave or the one that their topic and level make, and what they are to do. */
@Component
class CardHits implements Hit.Source {

    @Override
    public String select() {
        return """
                select 'card', h.tier, coalesce(i.title, t.title), coalesce(i.outcome, ''), i.unit_id, u.name,
                    case when i.status in ('DONE', 'DROPPED') then lower(i.status) end, :home || '/initiatives/' || i.id
                from (
                    select fit.id, min(fit.tier) as tier
                    from (
                        select f.id, f.tier from asked cross join found_initiative(asked.terms) f
                        union all
                        select i.id, s.tier
                        from asked
                        cross join edition_text t
                        cross join search_tier(t.words, t.vector, asked.terms) s (tier)
                        cross join lateral (
                            select id from initiative where organisation_id = :organisation and title is null
                                and edition_id = t.edition_id and topic_key = t.topic_key
                                and level = cast(split_part(t.key, '@', 2) as smallint) offset 0) i
                        where t.kind = 'card' and s.tier is not null) fit
                    group by fit.id) h
                cross join lateral (select * from initiative where organisation_id = :organisation and id = h.id limit 1) i
                left join edition_text t on t.edition_id = i.edition_id and t.key = i.topic_key || '@' || i.level
                join unit u on u.organisation_id = i.organisation_id and u.id = i.unit_id
                union all
                select 'action', h.tier, a.title, concat_ws(' ', a.own_steps, a.own_done_when), i.unit_id, coalesce(i.title, t.title),
                    case when a.finished_at is not null then 'done' end, :home || '/initiatives/' || i.id || '#a-' || a.id
                from asked
                cross join found_action(asked.terms) h
                cross join lateral (select * from action where organisation_id = :organisation and id = h.id limit 1) a
                cross join lateral (
                    select * from initiative where organisation_id = :organisation and id = a.initiative_id limit 1) i
                left join edition_text t on t.edition_id = i.edition_id and t.key = i.topic_key || '@' || i.level
                """;
    }
}
