package io.waymark.exemption;

import io.waymark.organisation.Right;
import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/**
 * Asks owners of exemptions to extend or end them before their last day, and leads and executives whether one that was extended
 * more than once may stay.
 */
@Component
class ExemptionTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select case when e.extended > 0 then 'renew-exemption' else 'end-exemption' end, e.owner_id, null, e.id,
                    e.exempted || ': ' || e.policy, null, null, null, e.expires_on, null,
                    '/policy-exemptions?change=' || e.id || '#e-' || e.id
                from policy_exemption e
                where e.organisation_id = :organisation and e.ended_at is null and e.expires_on <= :soon
                union all
                select 'agree-to-renewal', m.person_id, e.owner_id, e.id, e.exempted || ': ' || e.policy, null, null, null, null,
                    null, '/policy-exemptions#e-' || e.id
                from policy_exemption e
                join membership m on m.organisation_id = e.organisation_id and %s
                where e.organisation_id = :organisation and e.ended_at is null and e.extended > 1
                    and e.renewal_agreed_at is null
                """.formatted(Right.AGREE_TO_RENEWALS.heldBy("m"));
    }
}
