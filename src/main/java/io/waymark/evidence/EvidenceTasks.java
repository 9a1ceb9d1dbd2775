package io.waymark.evidence;

import io.waymark.organisation.Task;
import org.springframework.stereotype.Component;

/** Asks owners to look at their evidence again. Unused pieces can wait. */
@Component
class EvidenceTasks implements Task.Source {

    @Override
    public String select() {
        return """
                select 'look-at-evidence', e.owner_id, null, e.id, e.title, null, null, null, e.review_by, e.added_at,
                    '/evidence?show=mine&change=' || e.id || '#e-' || e.id
                from evidence e
                where e.organisation_id = :organisation and e.withdrawn_at is null and e.review_by <= :soon
                    and exists (
                        select from evidence_practice l
                        join assessment a on a.organisation_id = l.organisation_id and a.id = l.assessment_id
                        where l.organisation_id = e.organisation_id and l.evidence_id = e.id and l.removed_at is null
                            and a.state in ('OPEN', 'SIGNED_OFF'))
                """;
    }
}
