package io.waymark.wording;

import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks the owners of goals whether they understand the words as they are now, as {@link ConfirmationStanding} judges it. */
@Component
class WordingTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'confirm-wording', g.owner_id, null, w.id, w.title, null, null, null, null, said.confirmed_at,
                    '/wording#' || w.kind || '-' || w.id
                from (
                    select 'goal' as kind, id, id as goal_id, statement as title, why as more, '' as key_results from goal
                    where organisation_id = :organisation
                    union all
                    select 'objective', o.id, o.goal_id, o.title, o.why, coalesce((
                        select string_agg(btrim(regexp_replace(r.title, '\\s+', ' ', 'g')), chr(10) order by r.id) from key_result r
                        where r.organisation_id = o.organisation_id and r.objective_id = o.id and r.dropped_at is null), '')
                    from objective o where o.organisation_id = :organisation and o.closed_at is null
                    union all
                    select 'kpi', id, goal_id, title, meaning, '' from kpi
                    where organisation_id = :organisation and retired_at is null) w
                join goal g on g.organisation_id = :organisation and g.id = w.goal_id and g.retired_at is null
                left join (
                    select distinct on (coalesce(u.goal_id, u.objective_id, u.kpi_id), u.confirmed_by)
                        coalesce(u.goal_id, u.objective_id, u.kpi_id) as subject, u.confirmed_by, u.confirmed_at, u.wording
                    from understanding u where u.organisation_id = :organisation
                    order by coalesce(u.goal_id, u.objective_id, u.kpi_id), u.confirmed_by, u.confirmed_at desc, u.id desc) said
                    on said.subject = w.id and said.confirmed_by = g.owner_id
                where g.owner_id is not null and said.wording is distinct from concat_ws(chr(10),
                    nullif(btrim(regexp_replace(w.title, '\\s+', ' ', 'g')), ''),
                    nullif(btrim(regexp_replace(w.more, '\\s+', ' ', 'g')), ''), nullif(w.key_results, ''))
                """;
    }
}
