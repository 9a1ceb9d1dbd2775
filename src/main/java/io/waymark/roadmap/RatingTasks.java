package io.waymark.roadmap;

import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/**
 * Asks who answers a practice in an open assessment to rate it again once work for it is finished, as long as their answer is
 * older than that and says that something is missing. Who finished it waits for them. Finished work comes first, and each answer
 * is looked up by its key: joined in another order each practice of a card meets each open assessment.
 */
@Component
class RatingTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select distinct 'rate-again', r.person_id, a.finished_by, a.id, a.title, null, s.title, u.name, null::date,
                    a.finished_at, '/assessments/' || s.id || '/questions/' || replace(t.topic_key, '.', '/')
                from (
                    select organisation_id, id, title, initiative_id, finished_at, finished_by from action
                    where organisation_id = :organisation and finished_at is not null offset 0) a
                join initiative i on i.organisation_id = a.organisation_id and i.id = a.initiative_id
                join assessment s on s.organisation_id = i.organisation_id and s.unit_id = i.unit_id and s.state = 'OPEN'
                join unit u on u.organisation_id = s.organisation_id and u.id = s.unit_id
                join lateral (
                    select p.practice_key, substring(p.practice_key from '(.*)[.]') as topic_key from action_practice p
                    where p.organisation_id = a.organisation_id and p.action_id = a.id and p.edition_id = s.edition_id
                ) t on true
                join assessment_scope c on c.organisation_id = s.organisation_id and c.assessment_id = s.id
                    and c.dimension_key = split_part(t.topic_key, '.', 1) and c.state = 'ANSWERING'
                join lateral (
                    select g.person_id from assignment g
                    where g.organisation_id = s.organisation_id and g.assessment_id = s.id and g.topic_key = t.topic_key
                    union
                    select c.owner_id where c.owner_id is not null and not exists (
                        select from assignment g
                        where g.organisation_id = s.organisation_id and g.assessment_id = s.id
                            and g.topic_key = t.topic_key)
                ) r on true
                join lateral (
                    select w.rating, w.saved_at from answer w
                    where w.organisation_id = s.organisation_id and w.assessment_id = s.id
                        and w.practice_key = t.practice_key and w.respondent_id = r.person_id
                    limit 1
                ) w on w.saved_at < a.finished_at
                where a.finished_by is distinct from r.person_id
                    and w.rating in ('NOT', 'PARTLY', 'LARGELY', 'DONT_KNOW')
                """;
    }
}
