package io.waymark.roadmap;

import io.waymark.exemption.TopicWork;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the roadmap does on topics, for the exemptions that it makes needless. */
@Repository
class WorkOnTopics implements TopicWork {

    private final Sql sql;

    WorkOnTopics(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Progress> of(Member member) {
        return sql.of(member, """
                select split_part(p.practice_key, '.', 1) || '.' || split_part(p.practice_key, '.', 2) as topic,
                       count(distinct a.id) filter (where a.finished_at is not null or i.status = 'DONE') as finished,
                       count(distinct a.id) as actions
                from action_practice p
                join action a on a.organisation_id = p.organisation_id and a.id = p.action_id
                join initiative i on i.organisation_id = a.organisation_id and i.id = a.initiative_id
                where p.organisation_id = :organisation and i.status <> 'DROPPED'
                group by 1
                """).list(Progress.class);
    }
}
