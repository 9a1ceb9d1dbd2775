package io.waymark.value;

import io.waymark.organisation.Right;
import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks for signatures under value cases that hold, of whom {@link SigningRule} lets sign. */
@Component
class SigningTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select distinct 'sign-value', signer.id, c.written_by, c.id, g.statement, null, null, null, null::date, c.written_at,
                    '/value-cases/' || c.id || '#signatures'
                from value_case c
                join goal g on g.organisation_id = c.organisation_id and g.id = c.goal_id and g.retired_at is null
                join kpi k on k.organisation_id = c.organisation_id and k.id = c.kpi_id and k.goal_id = c.goal_id
                join standing_measurement b on b.organisation_id = c.organisation_id and b.kpi_id = c.kpi_id and b.day = c.before_on
                    and b.value = c.before_value
                join standing_measurement l on l.organisation_id = c.organisation_id and l.kpi_id = c.kpi_id and l.day = c.after_on
                    and l.value = c.after_value
                cross join lateral (
                    select g.owner_id as id, 'BUSINESS' as capacity where g.owner_id is not null
                    union all
                    select m.person_id, 'FINANCE' from membership m where m.organisation_id = c.organisation_id and %s) signer
                where c.organisation_id = :organisation and c.withdrawn_at is null
                    and case k.direction
                        when 'HIGHER' then c.after_value > c.before_value
                        when 'LOWER' then c.after_value < c.before_value
                        else greatest(k.low - c.after_value, c.after_value - k.high, 0)
                            < greatest(k.low - c.before_value, c.before_value - k.high, 0) and k.low is not null
                    end
                    and not exists (
                        select from value_case_signature s
                        where s.organisation_id = c.organisation_id and s.value_case_id = c.id and s.case_version = c.version
                            and (s.capacity = signer.capacity or s.signed_by = signer.id))
                """.formatted(Right.SIGN_VALUE_CASES.heldBy("m"));
    }
}
