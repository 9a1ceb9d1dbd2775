package io.waymark.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the mail server took the newest mail that this replica carried there. Mails that it does not take wait, and the
 * portal is well without it: the status is none of those that count for the portal's own health.
 */
@Component
class MailHealth implements HealthIndicator {

    private static final Status WAITING = new Status(MailState.WAITING.name());
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(MailHealth.class);

    private final Clock clock;
    private boolean waiting;
    private Instant silentUntil = Instant.MIN;

    MailHealth(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Health health() {
        return Health.status(waiting ? WAITING : Status.UP).build();
    }

    /** Hears how the server answered; a refusal stands in the log, once a minute. */
    synchronized void hear(ServerAnswer answer) {
        waiting = !(answer instanceof ServerAnswer.Accepted);
        Instant now = clock.instant();
        if (waiting && !now.isBefore(silentUntil)) {
            silentUntil = now.plus(SILENCE);
            log.warn(
                    "The mail server did not take a mail: {}",
                    PlainTextBody.line(answer.why(), Delivery.TROUBLE_LENGTH));
        }
    }
}
