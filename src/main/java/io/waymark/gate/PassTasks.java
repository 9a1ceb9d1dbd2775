package io.waymark.gate;

import io.waymark.costreview.CostReview;
import io.waymark.figure.Frequency;
import io.waymark.organisation.Right;
import io.waymark.organisation.Task;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Asks who may to record that a unit passed the gate: ratings reach Level 3, all that {@link Gate} asks for is there today, and
 * nobody recorded it. Days are those of UTC here.
 */
@Component
class PassTasks implements Task.Source {

    /** A value case that holds under both signatures, as {@link ValueShown} wants one. */
    private static final String SHOWN = """
            exists (
                select from value_case c
                join goal g on g.organisation_id = c.organisation_id and g.id = c.goal_id and g.retired_at is null
                join kpi k on k.organisation_id = c.organisation_id and k.id = c.kpi_id and k.goal_id = c.goal_id
                join standing_measurement b on b.organisation_id = c.organisation_id and b.kpi_id = c.kpi_id
                    and b.day = c.before_on and b.value = c.before_value
                join standing_measurement a on a.organisation_id = c.organisation_id and a.kpi_id = c.kpi_id
                    and a.day = c.after_on and a.value = c.after_value
                where c.organisation_id = u.organisation_id and c.withdrawn_at is null
                    and case k.direction
                        when 'HIGHER' then c.after_value > c.before_value
                        when 'LOWER' then c.after_value < c.before_value
                        else greatest(k.low - c.after_value, c.after_value - k.high, 0)
                            < greatest(k.low - c.before_value, c.before_value - k.high, 0) and k.low is not null
                    end
                    and 2 = (
                        select count(*) from value_case_signature s
                        where s.organisation_id = c.organisation_id and s.value_case_id = c.id
                            and s.case_version = c.version))
            """;

    /** A KPI that is measured too rarely or hangs nowhere, which {@link KpisMeasured} does not take. */
    private static final String LOOSE = """
            exists (
                select from kpi k
                left join goal g on g.organisation_id = k.organisation_id and g.id = k.goal_id and g.retired_at is null
                cross join lateral (
                    select max(s.day) as day from standing_measurement s
                    where s.organisation_id = k.organisation_id and s.kpi_id = k.id) l
                where k.organisation_id = u.organisation_id and k.retired_at is null
                    and (g.id is null or l.day is null or cast(l.day + case k.frequency %s end as date) < :today))
            """;

    private static final String EXEMPTIONS = """
            not exists (
                select from policy_exemption e
                where e.organisation_id = u.organisation_id and e.ended_at is null and e.expires_on < :today)
            and (
                select cast(max(r.reviewed_at) at time zone 'UTC' as date) + interval '3 months' from exemption_review r
                where r.organisation_id = u.organisation_id) >= :today
            """;

    @Override
    public String select() {
        return """
                select 'pass-gate', m.person_id, null, u.id, u.name, null, null, null, null::date, r.taken_at,
                    '/level-3-gate?unit=' || u.id
                from unit u
                join membership m on m.organisation_id = u.organisation_id and %s
                cross join lateral (
                    select s.figures, s.taken_at from milestone s
                    where s.organisation_id = u.organisation_id and s.unit_id = u.id order by s.taken_at desc limit 1) r
                where u.organisation_id = :organisation and u.archived_at is null
                    and cast(r.figures -> 'level' ->> 'now' as int) > 2
                    and not exists (
                        select from gate_pass p
                        where p.organisation_id = u.organisation_id and p.unit_id = u.id and p.lapsed_at is null)
                    and not exists (
                        select from jsonb_array_elements(r.figures -> 'dimensions') d
                        where cast(d -> 'level' ->> 'low' as int) < 2)
                    and exists (select from kpi where organisation_id = u.organisation_id and retired_at is null)
                    and not %s and %s and %s
                    and exists (
                        select from cost_review c
                        where c.organisation_id = u.organisation_id and c.confirmed_at is not null and c.held_on <= :today
                            and c.held_on + interval '%s' >= :today)
                """.formatted(
                Right.PASS_THE_GATE.heldBy("m"), LOOSE.formatted(periods()), SHOWN, EXEMPTIONS, CostReview.GOOD_FOR);
    }

    private static String periods() {
        return Arrays.stream(Frequency.values())
                .map(it -> "when '%s' then interval '%s'".formatted(it, it.period()))
                .collect(Collectors.joining(" "));
    }
}
