package io.waymark.roadmap.listed;

import io.waymark.assessment.AnswerSaved;
import io.waymark.organisation.ActivityAdded;
import io.waymark.organisation.OrganisationId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps large roadmaps up: soon after a save or any change that the record holds was committed, and once for all that comes
 * meanwhile. What is lost with a replica, the next comparison makes good.
 */
@Component
class RoadmapUpdates implements DisposableBean {

    /** So long are changes gathered; a page is fresh within a second. */
    private static final long GATHERED_MILLIS = 400;

    /** A roadmap that takes longer takes no more than this part of a processor, whatever is changed. */
    private static final long REST = 4;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("roadmaps").daemon().factory());
    private final Set<OrganisationId> waiting = ConcurrentHashMap.newKeySet();
    private final RoadmapComparison comparison;
    private final boolean follows;

    private volatile long took;

    RoadmapUpdates(RoadmapComparison comparison, @Value("${waymark.roadmap.follows}") boolean follows) {
        this.comparison = comparison;
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

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void soon(OrganisationId organisation) {
        if (follows && waiting.add(organisation)) {
            worker.schedule(() -> follow(organisation), Math.max(GATHERED_MILLIS, REST * took), TimeUnit.MILLISECONDS);
        }
    }

    /** What changes from here on is read by the next, not by this one. */
    private void follow(OrganisationId organisation) {
        waiting.remove(organisation);
        long began = System.nanoTime();
        comparison.compare(organisation);
        took = Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
