package io.waymark.site.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.session.MapSession;

class SparingSessionTests {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    /** A time-out of -1 s is none. */
    @ParameterizedTest
    @CsvSource({
        "PT12H, PT59S, false",
        "PT12H, PT60S, true",
        "PT10M, PT59S, false",
        "PT5M, PT29S, false",
        "PT5M, PT30S, true",
        "PT-1S, PT59S, false",
        "PT-1S, PT60S, true"
    })
    void isNotedOnceAMinuteAndOftenEnoughForAShortTimeOut(Duration timeOut, Duration since, boolean noted) {
        MapSession kept = new MapSession();
        kept.setMaxInactiveInterval(timeOut);
        kept.setLastAccessedTime(NOW);
        new SparingSession<>(kept).setLastAccessedTime(NOW.plus(since));
        assertThat(kept.getLastAccessedTime()).isEqualTo(noted ? NOW.plus(since) : NOW);
    }
}
