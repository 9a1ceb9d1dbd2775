package io.waymark.evidence;

import io.waymark.organisation.Notice;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Reminders;
import io.waymark.organisation.Sql;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells owners which of their evidence must be looked at again soon, or should have been. Unused pieces can wait. */
@Repository
class EvidenceReminders implements Reminders {

    private static final int DAYS_AHEAD = 14;

    private final Sql sql;

    EvidenceReminders(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> due(OrganisationId organisation, ZoneId zone, LocalDate today) {
        return sql.of(organisation, """
                select e.id, e.title, e.owner_id as owner, e.review_by, g.slug
                from evidence e join organisation g on g.id = e.organisation_id
                where e.organisation_id = :organisation and e.withdrawn_at is null and e.review_by <= :soon
                    and exists (
                        select from evidence_practice l
                        join assessment a on a.organisation_id = l.organisation_id and a.id = l.assessment_id
                        where l.organisation_id = e.organisation_id and l.evidence_id = e.id and l.removed_at is null
                            and a.state in ('OPEN', 'SIGNED_OFF'))
                order by e.review_by, e.id
                """).with("soon", today.plusDays(DAYS_AHEAD)).list(Due.class).stream()
                .map(it -> it.notice(organisation))
                .toList();
    }

    /** A piece that must be looked at again. */
    private record Due(UUID id, String title, PersonId owner, LocalDate reviewBy, String slug) {

        private Notice notice(OrganisationId organisation) {
            return new Notice(
                    organisation,
                    owner,
                    null,
                    Notice.Kind.EVIDENCE_DUE,
                    id,
                    title,
                    "",
                    reviewBy,
                    "/orgs/%s/evidence?show=mine&change=%s#e-%s".formatted(slug, id, id));
        }
    }
}
