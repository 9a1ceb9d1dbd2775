package io.waymark.mail;

import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Tenancy;
import java.time.Clock;
import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the day's digests of all organisations, from a set hour on. What cannot be written for one organisation, say
 * because a package fails to tell what is due, is written at the next run, and keeps no other waiting.
 */
@Component
class Digests {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    private final JobTenants organisations;
    private final DigestOfDay digests;
    private final MailSettings settings;
    private final Clock clock;

    Digests(JobTenants organisations, DigestOfDay digests, MailSettings settings, Clock clock) {
        this.organisations = organisations;
        this.digests = digests;
        this.settings = settings;
        this.clock = clock;
    }

    void write() {
        LocalDateTime now = LocalDateTime.now(clock);
        if (!now.toLocalTime().isBefore(settings.digestAfter())) {
            organisations.all().forEach(it -> write(it, now));
        }
    }

    private void write(OrganisationId organisation, LocalDateTime now) {
        try {
            Tenancy.of(organisation).run(() -> digests.write(organisation, now.toLocalDate()));
        } catch (RuntimeException e) {
            log.error("No digest of {} for {}, to be tried again", now.toLocalDate(), organisation, e);
        }
    }
}
