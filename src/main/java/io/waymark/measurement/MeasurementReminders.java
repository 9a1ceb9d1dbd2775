package io.waymark.measurement;

import io.waymark.figure.Frequency;
import io.waymark.organisation.Notice;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Reminders;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells owners which of their KPIs should have been measured again. One that never was is due a period after it was made.
 */
@Repository
class MeasurementReminders implements Reminders {

    private record Due(LocalDate day, Notice notice) {}

    private final JdbcClient jdbc;

    MeasurementReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> due(OrganisationId organisation, ZoneId zone, LocalDate today) {
        return jdbc
                .sql("""
                select k.id, k.title, k.owner_id, k.frequency, k.created_at, g.slug, (
                    select max(s.day) from standing_measurement s
                    where s.organisation_id = k.organisation_id and s.kpi_id = k.id) as measured
                from kpi k join organisation g on g.id = k.organisation_id
                where k.organisation_id = ? and k.retired_at is null and k.owner_id is not null
                order by k.title
                """)
                .param(organisation.value())
                .query((row, number) -> due(organisation, zone, row))
                .list()
                .stream()
                .filter(it -> it.day().isBefore(today))
                .map(Due::notice)
                .toList();
    }

    private static Due due(OrganisationId organisation, ZoneId zone, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate made = LocalDate.ofInstant(row.getTimestamp("created_at").toInstant(), zone);
        LocalDate measured = row.getObject("measured", LocalDate.class);
        LocalDate day =
                Frequency.valueOf(row.getString("frequency")).dueAfter(Objects.requireNonNullElse(measured, made));
        return new Due(
                day,
                new Notice(
                        organisation,
                        new PersonId(row.getObject("owner_id", UUID.class)),
                        null,
                        Notice.Kind.MEASUREMENT_DUE,
                        id,
                        row.getString("title"),
                        "",
                        day,
                        "/orgs/%s/kpis/%s/measurements".formatted(row.getString("slug"), id)));
    }
}
