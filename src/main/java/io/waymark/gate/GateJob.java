package io.waymark.gate;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once a day whether passed gates still hold, on one replica; a schedule of {@code -} switches it off. What fails for
 * one organisation keeps no other waiting, and is looked at again the next day.
 */
@Component
class GateJob {

    private static final Logger log = LoggerFactory.getLogger(GateJob.class);

    private final Counter failures = Metrics.counter("waymark.job.failures", "job", "gate-lapse");

    private final JdbcClient jdbc;
    private final LapseOfDay lapses;
    private final Clock clock;

    GateJob(JdbcClient jdbc, LapseOfDay lapses, Clock clock) {
        this.jdbc = jdbc;
        this.lapses = lapses;
        this.clock = clock;
    }

    @Scheduled(cron = "${waymark.gate.lapse-schedule}", zone = "UTC")
    @SchedulerLock(name = "gate-lapse", lockAtMostFor = "PT30M")
    void look() {
        look(clock);
    }

    /** Looks as of a time. */
    void look(Clock at) {
        organisations().forEach(it -> look(it, at));
    }

    private void look(OrganisationId organisation, Clock at) {
        try {
            Tenancy.of(organisation).run(() -> lapses.look(organisation, at));
        } catch (RuntimeException e) {
            failures.increment();
            log.error("Not looked at the gates of {}, to be tried again", organisation, e);
        }
    }

    private List<OrganisationId> organisations() {
        return jdbc.sql("select all_organisations()").query(UUID.class).list().stream()
                .map(OrganisationId::new)
                .toList();
    }
}
