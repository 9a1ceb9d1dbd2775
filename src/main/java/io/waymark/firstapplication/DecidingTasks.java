package io.waymark.firstapplication;

import io.waymark.organisation.Right;
import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks who may to decide for a first application, once there is anything to choose between. Whoever began the choice waits for it. */
@Component
class DecidingTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'decide-application', m.person_id, c.begun_by, c.id, c.title, null, null, u.name, null::date, c.begun_at,
                    '/first-application/' || c.id
                from application_choice c
                join unit u on u.organisation_id = c.organisation_id and u.id = c.unit_id and u.archived_at is null
                join membership m on m.organisation_id = c.organisation_id and %s
                where c.organisation_id = :organisation
                    and not exists (
                        select from application_decision d
                        where d.organisation_id = c.organisation_id and d.choice_id = c.id)
                    and 1 < (
                        select count(*) from candidate o
                        where o.organisation_id = c.organisation_id and o.choice_id = c.id and o.withdrawn_at is null)
                """.formatted(Right.DECIDE_APPLICATIONS.heldBy("m"));
    }
}
