package io.waymark.discussion;

import io.waymark.assessment.AssessmentUpgraded;
import io.waymark.assessment.Upgrade;
import io.waymark.organisation.Sql;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Talk about a question comes along when an assessment goes on with a newer edition that asks it still; nobody is told anew.
 * What was said of other questions is read where it was written.
 */
@Component
class UpgradedDiscussions {

    private final Sql sql;

    UpgradedDiscussions(Sql sql) {
        this.sql = sql;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void bring(AssessmentUpgraded it) {
        List<Upgrade.Pair> kept = it.upgrade().kept();
        sql.of(it.lead().organisation(), """
                with brought as materialized (
                    select c.*, k.later, uuidv7() as new_id
                    from comment c join unnest(:earlier, :later) as k (earlier, later) on k.earlier = c.practice_key
                    where c.organisation_id = :organisation and c.assessment_id = :from
                ), written as (
                    insert into comment (organisation_id, id, assessment_id, edition_id, practice_key, reply_to, author_id,
                        body, written_at, client_key, resolved_at, resolved_by, version)
                    select b.organisation_id, b.new_id, :to, :edition, b.later, opening.new_id, b.author_id, b.body,
                        b.written_at, uuidv7(), b.resolved_at, b.resolved_by, b.version
                    from brought b left join brought opening on opening.id = b.reply_to
                )
                insert into comment_mention (organisation_id, comment_id, person_id)
                select b.organisation_id, b.new_id, m.person_id
                from brought b join comment_mention m on m.organisation_id = b.organisation_id and m.comment_id = b.id
                """)
                .with("from", it.from())
                .with("to", it.to())
                .with("edition", it.upgrade().later().id().toString())
                .with(
                        "earlier",
                        kept.stream().map(pair -> pair.earlier().value()).toArray(String[]::new))
                .with("later", kept.stream().map(pair -> pair.later().value()).toArray(String[]::new))
                .run();
    }
}
