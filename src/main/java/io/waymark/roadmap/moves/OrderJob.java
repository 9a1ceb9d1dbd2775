package io.waymark.roadmap.moves;

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
 * Keeps the orders of each day once, on one replica; a schedule of {@code -} switches it off. It looks all day long, so that a
 * day that began while the portal was down is made up for, and zones where the day begins later have theirs.
 */
@Component
class OrderJob {

    private static final Logger log = LoggerFactory.getLogger(OrderJob.class);

    private final Counter failures = Metrics.counter("waymark.job.failures", "job", "kept-orders");

    private final JdbcClient jdbc;
    private final OrderKeeping keeping;
    private final Clock clock;

    OrderJob(JdbcClient jdbc, OrderKeeping keeping, Clock clock) {
        this.jdbc = jdbc;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Scheduled(cron = "${waymark.roadmap.order-schedule}", zone = "UTC")
    @SchedulerLock(name = "kept-orders", lockAtMostFor = "PT30M")
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
            log.error("The orders of {} were not kept, to be tried again", organisation, e);
        }
    }
}
