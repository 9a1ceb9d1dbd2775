package io.waymark.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Tenancy;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the day's digests of all organisations. What cannot be written for one organisation, say
 * because a package fails to tell what is due, is written at the next run, and keeps no other waiting.
 */
@Component
class Digests {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    private final Counter failures = Metrics.counter("waymark.job.failures", "job", "mail-digest");

    private final JobTenants organisations;
    private final DigestOfDay digests;
    private final Clock clock;

    Digests(JobTenants organisations, DigestOfDay digests, Clock clock) {
        this.organisations = organisations;
        this.digests = digests;
        this.clock = clock;
    }

    void write() {
        Instant now = clock.instant();
        organisations.all().forEach(it -> write(it, now));
    }

    private void write(OrganisationId organisation, Instant now) {
        try {
            Tenancy.of(organisation).run(() -> digests.write(organisation, now));
        } catch (RuntimeException e) {
            failures.increment();
            log.error("No digest at {} for {}, to be tried again", now, organisation, e);
        }
    }
}
