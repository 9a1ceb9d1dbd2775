package io.waymark.evidence;

import io.waymark.organisation.Notice;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Reminders;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells owners which of their evidence must be looked at again soon, or should have been. Unused pieces can wait. */
@Repository
class EvidenceReminders implements Reminders {

    private static final int DAYS_AHEAD = 14;

    private final JdbcClient jdbc;

    EvidenceReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> due(OrganisationId organisation, ZoneId zone, LocalDate today) {
        return jdbc.sql("""
                select e.id, e.title, e.owner_id, e.review_by, g.slug
                from evidence e join organisation g on g.id = e.organisation_id
                where e.organisation_id = :organisation and e.withdrawn_at is null and e.review_by <= :soon
                    and exists (
                        select from evidence_practice l
                        where l.organisation_id = e.organisation_id and l.evidence_id = e.id and l.removed_at is null)
                order by e.review_by, e.id
                """)
                .param("organisation", organisation.value())
                .param("soon", today.plusDays(DAYS_AHEAD))
                .query((row, number) -> notice(organisation, row))
                .list();
    }

    private static Notice notice(OrganisationId organisation, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Notice(
                organisation,
                new PersonId(row.getObject("owner_id", UUID.class)),
                null,
                Notice.Kind.EVIDENCE_DUE,
                id,
                row.getString("title"),
                "",
                row.getObject("review_by", LocalDate.class),
                "/orgs/%s/evidence?show=mine&change=%s#e-%s".formatted(row.getString("slug"), id, id));
    }
}
