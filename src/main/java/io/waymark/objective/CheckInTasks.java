package io.waymark.objective;

import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/**
 * Asks owners of key results for a check-in before the last one is too old to lean on. One that reads a KPI asks for nothing: who
 * measures the KPI is asked already.
 */
@Component
class CheckInTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'check-in', coalesce(r.owner_id, o.owner_id), null, r.id, r.title, null, null, null, d.due, d.last,
                    '/key-results/' || r.id
                from key_result r
                join objective o on o.organisation_id = r.organisation_id and o.id = r.objective_id and o.closed_at is null
                cross join lateral (
                    select coalesce(max(c.day), cast(o.created_at at time zone 'UTC' as date)) + %d as due, max(c.recorded_at) as last
                    from check_in c where c.organisation_id = r.organisation_id and c.key_result_id = r.id) d
                where r.organisation_id = :organisation and r.dropped_at is null and r.kpi_id is null
                    and coalesce(r.owner_id, o.owner_id) is not null and d.due <= :soon
                """.formatted(CheckInAge.FRESH_DAYS);
    }
}
