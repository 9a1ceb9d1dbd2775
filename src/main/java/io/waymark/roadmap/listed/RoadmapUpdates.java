package io.waymark.roadmap.listed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.waymark.assessment.AnswerSaved;
import io.waymark.organisation.ActivityAdded;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Tenancy;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps large roadmaps up: soon after a save or any change that the record holds was committed, and once for all that comes
 * meanwhile. What a replica that died had heard, and that a day began, is made good each hour; a schedule of {@code -} switches
 * that off.
 */
@Component
class RoadmapUpdates implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RoadmapUpdates.class);

    /** So long are changes gathered; a page is fresh within a second. */
    private static final long GATHERED_MILLIS = 400;

    /** A roadmap that takes longer takes no more than this part of a processor, whatever is changed. */
    private static final long REST = 4;

    private final Counter failures = Metrics.counter("waymark.job.failures", "job", "roadmaps");

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("roadmaps").daemon().factory());
    private final Set<OrganisationId> waiting = ConcurrentHashMap.newKeySet();
    private final RoadmapRefreshes refreshes;
    private final JdbcClient jdbc;
    private final boolean follows;

    private volatile long took;

    RoadmapUpdates(
            RoadmapRefreshes refreshes, JdbcClient jdbc, @Value("${waymark.roadmap.follows}") boolean follows) {
        this.refreshes = refreshes;
        this.jdbc = jdbc;
        this.follows = follows;
    }

    @TransactionalEventListener
    void hear(AnswerSaved saved) {
        soon(saved.organisation());
    }

    @TransactionalEventListener
    void hear(ActivityAdded added) {
        soon(added.organisation());
    }

    /** All organisations, on one replica. */
    @Scheduled(cron = "${waymark.roadmap.compare-schedule}", zone = "UTC")
    @SchedulerLock(name = "roadmaps", lockAtMostFor = "PT30M")
    void compare() {
        jdbc.sql("select all_organisations()").query(UUID.class).list().stream()
                .map(OrganisationId::new)
                .forEach(this::refresh);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void soon(OrganisationId organisation) {
        if (follows && waiting.add(organisation)) {
            worker.schedule(
                    () -> follow(organisation), Math.max(GATHERED_MILLIS, REST * took), TimeUnit.MILLISECONDS);
        }
    }

    /** What changes from here on is read by the next, not by this one. */
    private void follow(OrganisationId organisation) {
        waiting.remove(organisation);
        long began = System.nanoTime();
        refresh(organisation);
        took = Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private void refresh(OrganisationId organisation) {
        try {
            Tenancy.of(organisation).run(() -> refreshes.due(organisation).forEach(refreshes::refresh));
        } catch (RuntimeException e) {
            failures.increment();
            log.error("Large roadmaps of {} are behind until they are compared again", organisation, e);
        }
    }
}
