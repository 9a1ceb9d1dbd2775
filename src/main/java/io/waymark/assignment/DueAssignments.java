package io.waymark.assignment;

import io.waymark.content.DimensionKey;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
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

/** Reminds people of what they answer: three days before it is due, and each day that it is late, until they hand in. */
@Repository
class DueAssignments implements Reminders {

    private static final int DAYS_BEFORE = 3;

    private final Sql sql;
    private final Editions editions;

    DueAssignments(Sql sql, Editions editions) {
        this.sql = sql;
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> due(OrganisationId organisation, ZoneId zone, LocalDate today) {
        return sql.of(organisation, """
                select o.slug, a.id, a.edition_id as edition, a.title, u.name as unit, s.dimension_key as dimension,
                    g.person_id as person, min(g.due_on) as due_on
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
                """).with("until", today.plusDays(DAYS_BEFORE)).list(Due.class).stream()
                .map(it -> notice(organisation, it, today))
                .toList();
    }

    /** What one person answers of one dimension, and until when. */
    private record Due(
            String slug,
            UUID id,
            String edition,
            String title,
            String unit,
            String dimension,
            UUID person,
            LocalDate dueOn) {}

    private Notice notice(OrganisationId organisation, Due due, LocalDate today) {
        return new Notice(
                organisation,
                new PersonId(due.person()),
                null,
                due.dueOn().isBefore(today) ? Notice.Kind.OVERDUE : Notice.Kind.DUE_SOON,
                due.id(),
                title(due) + " – " + due.title() + ", " + due.unit(),
                "",
                due.dueOn(),
                "/orgs/" + due.slug() + "/assessments/" + due.id());
    }

    private String title(Due due) {
        return editions.find(EditionId.parse(due.edition()))
                .flatMap(it -> it.dimension(new DimensionKey(due.dimension())))
                .map(it -> it.title())
                .orElse(due.dimension());
    }
}
