package io.waymark.assessment;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.UnitId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes every unit's figures anew and writes those that differ, on one replica; a schedule of {@code -} switches it off. So nothing
 * stays behind for ever: not what a replica that died had heard, not evidence whose day passed, not what was read in.
 */
@Component
public class PortfolioComparison {

    private static final Logger log = LoggerFactory.getLogger(PortfolioComparison.class);

    private final Counter failures = Metrics.counter("waymark.job.failures", "job", "portfolio");

    private final JdbcClient jdbc;
    private final Portfolio portfolio;

    PortfolioComparison(JdbcClient jdbc, Portfolio portfolio) {
        this.jdbc = jdbc;
        this.portfolio = portfolio;
    }

    /** Compares all organisations in use. */
    @Scheduled(cron = "${waymark.portfolio.compare-schedule}", zone = "UTC")
    @SchedulerLock(name = "portfolio", lockAtMostFor = "PT30M")
    public void compare() {
        compare(portfolio::units);
    }

    /** Makes the figures of units that were assessed and have none yet; those that are there are left as they are. */
    public void complete() {
        compare(portfolio::unitsWithoutFigures);
    }

    private void compare(Function<OrganisationId, List<UnitId>> units) {
        jdbc.sql("select all_organisations()").query(UUID.class).list().stream()
                .map(OrganisationId::new)
                .forEach(it -> Tenancy.of(it).run(() -> units.apply(it).forEach(unit -> compare(it, unit))));
    }

    private void compare(OrganisationId organisation, UnitId unit) {
        try {
            portfolio.refresh(organisation, unit);
        } catch (RuntimeException e) {
            failures.increment();
            log.error("The figures of unit {} in {} were not compared", unit, organisation, e);
        }
    }
}
