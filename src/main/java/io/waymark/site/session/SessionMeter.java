package io.waymark.site.session;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells in how many sessions people are signed in at all replicas, which it looks up when it is asked. */
@Component
class SessionMeter implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionMeter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("waymark.sessions", this, SessionMeter::signedIn).register(meters);
    }

    private double signedIn() {
        return jdbc.sql("select count(*) from spring_session where principal_name is not null and expiry_time > ?")
                .param(clock.millis())
                .query(Double.class)
                .single();
    }
}
