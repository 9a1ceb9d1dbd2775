package io.waymark.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryPauseTests {

    @Test
    void pausesGrowAndThenStaySixHours() {
        assertThat(Stream.of(1, 2, 3, 5, 6, 11).map(RetryPause::after).flatMap(Optional::stream))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(16),
                        Duration.ofMinutes(256),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
    }

    @Test
    void afterTwelveTriesItIsEnough() {
        assertThat(RetryPause.after(12)).isEmpty();
    }

    @Test
    void aServerMayBeAwayForAlmostTwoDays() {
        Duration all = IntStream.range(1, RetryPause.ATTEMPTS)
                .mapToObj(it -> RetryPause.after(it).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(40), Duration.ofHours(48));
    }
}
