package io.waymark.report;

import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Sql;
import io.waymark.organisation.Tenancy;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets reports some time after their end, and the files of links that lapsed; on one replica. */
@Component
class ReportSweep {

    private final JdbcClient jdbc;
    private final Sql sql;
    private final TransactionTemplate transaction;
    private final ReportSettings settings;
    private final Clock clock;

    ReportSweep(JdbcClient jdbc, Sql sql, TransactionTemplate transaction, ReportSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "${waymark.report.sweep-schedule}", zone = "UTC")
    @SchedulerLock(name = "report-sweep", lockAtMostFor = "PT30M")
    void sweep() {
        jdbc.sql("select all_organisations()").query(UUID.class).list().stream()
                .map(OrganisationId::new)
                .forEach(it -> Tenancy.of(it).run(() -> transaction.executeWithoutResult(status -> sweep(it))));
    }

    private void sweep(OrganisationId organisation) {
        sql.of(organisation, """
                delete from report
                where organisation_id = :organisation and state not in ('WAITING', 'RUNNING') and moved_at < :before
                """)
                .with("before", Timestamp.from(clock.instant().minus(settings.kept())))
                .run();
        sql.of(organisation, """
                update report_link set content = null
                where organisation_id = :organisation and lapses_at < :now and content is not null
                """).with("now", Timestamp.from(clock.instant())).run();
    }
}
