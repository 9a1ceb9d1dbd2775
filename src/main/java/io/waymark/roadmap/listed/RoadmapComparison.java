package io.waymark.roadmap.listed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Tenancy;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares large roadmaps with what they rest on, each hour on one replica; a schedule of {@code -} switches it off. So nothing stays
 * behind for ever: not what a replica that died had heard, not that a day began.
 */
@Component
class RoadmapComparison {

    private static final Logger log = LoggerFactory.getLogger(RoadmapComparison.class);

    private final Counter failures = Metrics.counter("waymark.job.failures", "job", "roadmaps");

    private final JdbcClient jdbc;
    private final RoadmapRefreshes refreshes;

    RoadmapComparison(JdbcClient jdbc, RoadmapRefreshes refreshes) {
        this.jdbc = jdbc;
        this.refreshes = refreshes;
    }

    /** All organisations in use. */
    @Scheduled(cron = "${waymark.roadmap.compare-schedule}", zone = "UTC")
    @SchedulerLock(name = "roadmaps", lockAtMostFor = "PT30M")
    void compare() {
        jdbc.sql("select all_organisations()").query(UUID.class).list().stream()
                .map(OrganisationId::new)
                .forEach(this::compare);
    }

    /** One of them. */
    void compare(OrganisationId organisation) {
        try {
            Tenancy.of(organisation).run(() -> refreshes.due(organisation).forEach(refreshes::refresh));
        } catch (RuntimeException e) {
            failures.increment();
            log.error("Large roadmaps of {} are behind until they are compared again", organisation, e);
        }
    }
}
