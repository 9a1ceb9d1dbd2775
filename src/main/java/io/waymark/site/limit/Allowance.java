package io.waymark.site.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.ConcurrentReferenceHashMap;

/** What each of many may do so often a minute; what was used grows back evenly. Those who are at rest are forgotten first. */
final class Allowance {

    private final ConcurrentMap<Object, Bucket> left = new ConcurrentReferenceHashMap<>();
    private final int perMinute;

    Allowance(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Whether it may be done once more now; where not, it is answered with 429 and how many seconds to wait. */
    boolean admits(Object who, HttpServletResponse response) throws IOException {
        ConsumptionProbe asked = left.computeIfAbsent(who, it -> full()).tryConsumeAndReturnRemaining(1);
        if (!asked.isConsumed()) {
            Duration wait = Duration.ofNanos(asked.getNanosToWaitForRefill());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(1 + wait.toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return asked.isConsumed();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(it -> it.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
