package io.waymark.membership;

import io.waymark.organisation.Right;
import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Tells administrators whom they wait for. */
@Component
class InvitationTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'come-in', null, m.person_id, cast(md5(i.email) as uuid), i.email, null, null, null, null::date, i.invited_at,
                    '/members'
                from invitation i
                join membership m on m.organisation_id = i.organisation_id and %s
                where i.organisation_id = :organisation
                """.formatted(Right.INVITE_MEMBERS.heldBy("m"));
    }
}
