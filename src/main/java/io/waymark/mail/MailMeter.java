package io.waymark.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.waymark.organisation.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Counts what became of mails, and tells how long the oldest waits, which it looks up when it is asked. */
@Component
class MailMeter implements MeterBinder {

    /** Whatever waits is tried again before. */
    private static final Duration FAR = Duration.ofDays(1);

    private final JobTenants organisations;
    private final Claims claims;
    private final Clock clock;

    MailMeter(JobTenants organisations, Claims claims, Clock clock) {
        this.organisations = organisations;
        this.claims = claims;
        this.clock = clock;
        EnumSet.of(MailStep.ACCEPTED, MailStep.POSTPONED, MailStep.GIVEN_UP, MailStep.LOST)
                .forEach(MailMeter::of);
    }

    static Counter of(MailStep step) {
        return Metrics.counter("waymark.mails", "step", step.name());
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        TimeGauge.builder("waymark.mails.oldest", this, TimeUnit.SECONDS, MailMeter::oldest)
                .register(meters);
    }

    /** In seconds; 0 where none waits. */
    private double oldest() {
        Instant now = clock.instant();
        return organisations.withMail(now.plus(FAR)).stream()
                .mapToDouble(it -> Tenancy.of(it).call(() -> claims.longestWait(it, now)))
                .max()
                .orElse(0);
    }
}
