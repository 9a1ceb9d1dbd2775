package io.waymark.exemption;

import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks owners of exemptions to extend or end them before their last day. */
@Component
class ExemptionTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'end-exemption', e.owner_id, null, e.id, e.exempted || ': ' || e.policy, null, null, null, e.expires_on, null,
                    '/policy-exemptions#e-' || e.id
                from policy_exemption e
                where e.organisation_id = :organisation and e.ended_at is null and e.expires_on <= :soon
                """;
    }
}
