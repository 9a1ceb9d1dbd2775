package io.waymark.assessment;

import io.waymark.organisation.ActivityAdded;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Tenancy;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the rows of portfolios up with assessments: soon after a save or any change that the record holds was committed, and
 * once for all that comes meanwhile. What is lost with a replica, the next comparison makes good.
 */
@Component
class PortfolioUpdates implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(PortfolioUpdates.class);

    private static final String SUBJECT = "assessment";

    /** So long are changes gathered; a page is fresh within a second. */
    private static final int GATHERED_MILLIS = 400;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("portfolio").daemon().factory());
    private final Set<Changed> waiting = ConcurrentHashMap.newKeySet();
    private final Portfolio portfolio;
    private final boolean follows;

    PortfolioUpdates(Portfolio portfolio, @Value("${waymark.portfolio.follows}") boolean follows) {
        this.portfolio = portfolio;
        this.follows = follows;
    }

    private record Changed(OrganisationId organisation, UUID assessment) {}

    @TransactionalEventListener
    void hear(AnswerSaved saved) {
        soon(new Changed(saved.organisation(), saved.assessment().value()));
    }

    @TransactionalEventListener
    void hear(ActivityAdded added) {
        if (added.subjectKind().equals(SUBJECT)) {
            soon(new Changed(added.organisation(), added.subject()));
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void soon(Changed it) {
        if (follows && waiting.add(it)) {
            worker.schedule(() -> refresh(it), GATHERED_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** What changes from here on is read by the next, not by this one. */
    private void refresh(Changed it) {
        waiting.remove(it);
        try {
            Tenancy.of(it.organisation())
                    .run(() -> portfolio
                            .unitOf(it.organisation(), it.assessment())
                            .ifPresent(unit -> portfolio.refresh(it.organisation(), unit)));
        } catch (RuntimeException e) {
            log.warn("The portfolio of {} is behind until it is compared again", it.organisation(), e);
        }
    }
}
