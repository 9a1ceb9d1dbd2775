package io.waymark.discussion;

import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks who was mentioned to answer, until they did or somebody resolved the thread. */
@Component
class MentionTasks implements Task.Source {

    @Override
    public String select() {
        return """
                (select distinct on (t.id, w.person_id) 'mention', w.person_id, c.author_id, t.id, t.practice_key, t.edition_id,
                    a.title, u.name, null::date, c.written_at,
                    '/assessments/' || a.id || '/practices/' || t.practice_key || '/discussion#c-' || c.id
                from comment_mention w
                join comment c on c.organisation_id = w.organisation_id and c.id = w.comment_id and c.author_id <> w.person_id
                join comment t on t.organisation_id = c.organisation_id and t.id = coalesce(c.reply_to, c.id)
                    and t.resolved_at is null
                join assessment a on a.organisation_id = t.organisation_id and a.id = t.assessment_id
                    and a.state in ('OPEN', 'SIGNED_OFF')
                join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                where w.organisation_id = :organisation and not exists (
                    select from comment r
                    where r.organisation_id = t.organisation_id and r.reply_to = t.id and r.author_id = w.person_id
                        and r.written_at > c.written_at)
                order by t.id, w.person_id, c.written_at desc)
                """;
    }
}
