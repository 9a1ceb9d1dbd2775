package io.waymark.mail;

import java.time.Duration;
import java.util.Optional;

/** How long a refused mail rests: 1, 4, 16, 64, 256 minutes, then six hours each, for about two days in all. */
final class RetryPause {

    static final int ATTEMPTS = 12;

    private static final int FACTOR = 4;
    private static final int GROWING = 5;
    private static final Duration LONGEST = Duration.ofHours(6);

    private RetryPause() {}

    /** The pause after so many attempts, 1 or more; empty where there were enough. */
    static Optional<Duration> after(int attempts) {
        if (attempts >= ATTEMPTS) {
            return Optional.empty();
        }
        return Optional.of(attempts > GROWING ? LONGEST : Duration.ofMinutes((long) Math.pow(FACTOR, attempts - 1.0)));
    }
}
