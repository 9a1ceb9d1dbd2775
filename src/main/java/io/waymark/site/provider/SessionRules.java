package io.waymark.site.provider;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code waymark.sessions}.
 *
 * @param longest after which somebody signs in again, however busy they are
 * @param checkAfter after which the provider is asked again whether somebody may be in
 */
@ConfigurationProperties("waymark.sessions")
record SessionRules(Duration longest, Duration checkAfter) {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    boolean over(Instant begun, Instant now) {
        return now.isAfter(begun.plus(longest));
    }

    /** Before the provider is asked once more, when it gave no answer. */
    Duration pause() {
        return PAUSE.compareTo(checkAfter) < 0 ? PAUSE : checkAfter;
    }
}
