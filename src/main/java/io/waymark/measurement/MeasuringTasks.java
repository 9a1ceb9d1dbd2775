package io.waymark.measurement;

import io.waymark.figure.Frequency;
import io.waymark.organisation.Task;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks owners to measure their KPIs again. One that never was measured is due a period after it was made. */
@Component
class MeasuringTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'measure', k.owner_id, null, k.id, k.title, null, null, null, d.due, k.created_at,
                    '/kpis/' || k.id || '/measurements'
                from kpi k
                cross join lateral (
                    select cast(coalesce(max(s.day), cast(k.created_at at time zone 'UTC' as date))
                        + case k.frequency %s end as date) as due
                    from standing_measurement s
                    where s.organisation_id = k.organisation_id and s.kpi_id = k.id) d
                where k.organisation_id = :organisation and k.retired_at is null and k.owner_id is not null and d.due <= :soon
                """.formatted(Arrays.stream(Frequency.values())
                .map(it -> "when '%s' then interval '%s'".formatted(it, it.period()))
                .collect(Collectors.joining(" ")));
    }
}
