package io.waymark.mail;

import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries what waits in the outbox to the mail server, one mail at a time: claim, commit, send, say how it ended. If the
 * portal dies after the claim, the mail is not touched again but becomes uncertain; see decision 0007.
 */
@Component
class Delivery {

    /** Much longer than all timeouts of the line together: nobody can still be at it. */
    static final Duration LOST_AFTER = Duration.ofMinutes(15);

    static final int TROUBLE_LENGTH = 500;

    /** Shorter than the job's lock. */
    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private final JobTenants organisations;
    private final Claims claims;
    private final ReadersWhoLeft left;
    private final MailServer server;
    private final MailHealth health;
    private final MailMode mode;
    private final Clock clock;

    Delivery(
            JobTenants organisations,
            Claims claims,
            ReadersWhoLeft left,
            MailServer server,
            MailHealth health,
            MailMode mode,
            Clock clock) {
        this.organisations = organisations;
        this.claims = claims;
        this.left = left;
        this.server = server;
        this.health = health;
        this.mode = mode;
        this.clock = clock;
    }

    /** Sends what is due. Never inside a transaction: a claim that is not committed protects nothing. */
    @Transactional(propagation = Propagation.NEVER)
    void run() {
        Instant end = clock.instant().plus(LONGEST_RUN);
        boolean reachable = mode == MailMode.SENDS;
        for (OrganisationId it : organisations.withMail(clock.instant())) {
            boolean send = reachable;
            reachable = Tenancy.of(it).call(() -> run(it, send, end));
        }
    }

    /** Whether to go on with the next organisation's mails. */
    private boolean run(OrganisationId organisation, boolean send, Instant end) {
        Instant now = clock.instant();
        claims.loseOlderThan(organisation, now.minus(LOST_AFTER), now);
        left.passOver(organisation);
        boolean reachable = send;
        while (reachable && clock.instant().isBefore(end)) {
            Optional<ClaimedMail> mail = claims.next(organisation, clock.instant());
            if (mail.isEmpty()) {
                return true;
            }
            reachable = carry(mail.get());
        }
        return reachable;
    }

    private boolean carry(ClaimedMail mail) {
        ServerAnswer answer = answer(mail);
        health.hear(answer);
        try {
            settle(mail, answer);
        } catch (IllegalMailStep e) {
            log.warn("Too late to say how a mail ended: {}", e.getMessage());
        }
        return !(answer instanceof ServerAnswer.Unreachable);
    }

    private ServerAnswer answer(ClaimedMail mail) {
        try {
            return server.send(mail);
        } catch (RuntimeException e) {
            log.error("Mail {} broke on its way", mail.id(), e);
            return new ServerAnswer.Unknown(String.valueOf(e.getMessage()));
        }
    }

    private void settle(ClaimedMail mail, ServerAnswer answer) {
        switch (answer) {
            case ServerAnswer.Accepted accepted -> settle(mail, MailStep.ACCEPTED, "", Duration.ZERO);
            case ServerAnswer.Unknown unknown -> settle(mail, MailStep.LOST, unknown.why(), Duration.ZERO);
            case ServerAnswer.Refused no -> refused(mail, no.why());
            case ServerAnswer.Unreachable away -> refused(mail, away.why());
        }
    }

    private void refused(ClaimedMail mail, String why) {
        RetryPause.after(mail.attempt())
                .ifPresentOrElse(
                        pause -> settle(mail, MailStep.POSTPONED, why, pause),
                        () -> settle(mail, MailStep.GIVEN_UP, why, Duration.ZERO));
    }

    private void settle(ClaimedMail mail, MailStep step, String why, Duration pause) {
        Instant now = clock.instant();
        MailMeter.of(step).increment();
        claims.settle(mail, step, PlainTextBody.line(why, TROUBLE_LENGTH), now, now.plus(pause));
    }
}
