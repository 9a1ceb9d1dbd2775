package io.waymark.site.outage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says in the log what ails the database: each cause in one line a minute. */
@Component
class Outage {

    private static final Logger log = LoggerFactory.getLogger(Outage.class);

    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Map<String, Instant> said = new ConcurrentHashMap<>();
    private final Clock clock;

    Outage(Clock clock) {
        this.clock = clock;
    }

    /** Writes the cause, unless it was written less than a minute ago. */
    void say(DatabaseFault fault, Throwable failure) {
        String line = fault.inWords(failure);
        Instant now = clock.instant();
        said.values().removeIf(it -> !it.isAfter(now.minus(SILENCE)));
        if (said.putIfAbsent(line.replaceAll("\\d+", "#"), now) == null) {
            log.error(line);
        }
    }
}
