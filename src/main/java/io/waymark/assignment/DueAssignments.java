package io.waymark.assignment;

import io.waymark.content.DimensionKey;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
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

/** Reminds people of what they answer: three days before it is due, and each day that it is late, until they hand in. */
@Repository
class DueAssignments implements Reminders {

    private static final int DAYS_BEFORE = 3;

    private final JdbcClient jdbc;
    private final Editions editions;

    DueAssignments(JdbcClient jdbc, Editions editions) {
        this.jdbc = jdbc;
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> due(OrganisationId organisation, ZoneId zone, LocalDate today) {
        return jdbc.sql("""
                select o.slug, a.id, a.edition_id, a.title, u.name as unit, s.dimension_key, g.person_id,
                    min(g.due_on) as due_on
                from assignment g
                join assessment a on a.organisation_id = g.organisation_id and a.id = g.assessment_id
                join organisation o on o.id = a.organisation_id
                join unit u on u.organisation_id = a.organisation_id and u.id = a.unit_id
                join assessment_scope s on s.organisation_id = g.organisation_id and s.assessment_id = g.assessment_id
                    and s.dimension_key = split_part(g.topic_key, '.', 1)
                where g.organisation_id = :organisation and g.due_on <= :until and a.state = 'OPEN'
                    and s.state in ('ANSWERING', 'SENT_BACK')
                    and not exists (
                        select from hand_in h
                        where h.organisation_id = g.organisation_id and h.assessment_id = g.assessment_id
                            and h.dimension_key = s.dimension_key and h.person_id = g.person_id)
                group by o.slug, a.id, a.edition_id, a.title, u.name, s.dimension_key, g.person_id
                order by due_on, g.person_id
                """)
                .param("organisation", organisation.value())
                .param("until", today.plusDays(DAYS_BEFORE))
                .query((row, number) -> notice(organisation, row, today))
                .list();
    }

    private Notice notice(OrganisationId organisation, ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        UUID assessment = row.getObject("id", UUID.class);
        return new Notice(
                organisation,
                new PersonId(row.getObject("person_id", UUID.class)),
                null,
                due.isBefore(today) ? Notice.Kind.OVERDUE : Notice.Kind.DUE_SOON,
                assessment,
                title(row) + " – " + row.getString("title") + ", " + row.getString("unit"),
                "",
                due,
                "/orgs/" + row.getString("slug") + "/assessments/" + assessment);
    }

    private String title(ResultSet row) throws SQLException {
        DimensionKey dimension = new DimensionKey(row.getString("dimension_key"));
        return editions.find(EditionId.parse(row.getString("edition_id")))
                .flatMap(it -> it.dimension(dimension))
                .map(it -> it.title())
                .orElse(dimension.value());
    }
}
