package io.waymark.plan;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Tenancy;
import java.time.Clock;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the forecast of each unit with an accepted plan once a week, on one replica, whether or not anybody looks; a schedule of
 * {@code -} switches it off. It looks every day, so that a Monday on which the portal was down is made up for.
 */
@Component
class OutlookJob {

    private static final Logger log = LoggerFactory.getLogger(OutlookJob.class);

    private final Counter failures = Metrics.counter("waymark.job.failures", "job", "kept-outlooks");

    private final JdbcClient jdbc;
    private final OutlookKeeping keeping;
    private final Clock clock;

    OutlookJob(JdbcClient jdbc, OutlookKeeping keeping, Clock clock) {
        this.jdbc = jdbc;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Scheduled(cron = "${waymark.plan.outlook-schedule}", zone = "UTC")
    @SchedulerLock(name = "kept-outlooks", lockAtMostFor = "PT30M")
    void keep() {
        keep(clock);
    }

    /** Keeps as of a time. */
    void keep(Clock at) {
        jdbc.sql("select all_organisations()").query(UUID.class).list().stream()
                .map(OrganisationId::new)
                .forEach(it -> keep(it, at));
    }

    private void keep(OrganisationId organisation, Clock at) {
        try {
            Tenancy.of(organisation).run(() -> keeping.keep(organisation, at));
        } catch (RuntimeException e) {
            failures.increment();
            log.error("The forecasts of {} were not kept, to be tried again", organisation, e);
        }
    }
}
