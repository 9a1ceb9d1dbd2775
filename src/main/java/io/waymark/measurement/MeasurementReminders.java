package io.waymark.measurement;

import io.waymark.figure.Frequency;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Notice;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Reminders;
import io.waymark.organisation.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells owners which of their KPIs should have been measured again. One that never was is due a period after it was made.
 */
@Repository
class MeasurementReminders implements Reminders {

    /** @param measured the newest day; null where there is none */
    private record OwnedKpi(
            KpiId id,
            String title,
            PersonId owner,
            Frequency frequency,
            Instant createdAt,
            String slug,
            @Nullable LocalDate measured) {

        LocalDate due(ZoneId zone) {
            return frequency.dueAfter(Objects.requireNonNullElse(measured, LocalDate.ofInstant(createdAt, zone)));
        }

        Notice notice(OrganisationId organisation, LocalDate due) {
            String there = "/orgs/%s/kpis/%s/measurements".formatted(slug, id);
            return new Notice(
                    organisation, owner, null, Notice.Kind.MEASUREMENT_DUE, id.value(), title, "", due, there);
        }
    }

    private final Sql sql;

    MeasurementReminders(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Notice> due(OrganisationId organisation, ZoneId zone, LocalDate today) {
        return sql.of(organisation, """
                select k.id, k.title, k.owner_id as owner, k.frequency, k.created_at, g.slug, (
                    select max(s.day) from standing_measurement s
                    where s.organisation_id = k.organisation_id and s.kpi_id = k.id) as measured
                from kpi k join organisation g on g.id = k.organisation_id
                where k.organisation_id = :organisation and k.retired_at is null and k.owner_id is not null
                order by k.title
                """).list(OwnedKpi.class).stream()
                .filter(it -> it.due(zone).isBefore(today))
                .map(it -> it.notice(organisation, it.due(zone)))
                .toList();
    }
}
