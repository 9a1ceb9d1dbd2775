package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.roadmap.ForecastInBrief;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AheadTests {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final LocalDate LIKELY = LocalDate.of(2027, 8, 1);
    private static final LocalDate SAFE = LocalDate.of(2028, 2, 1);

    @Test
    void aDayIsToldByItsQuarter() {
        Ahead ahead = ahead(brief(NOW, true, null, LIKELY, SAFE));

        assertThat(ahead.sentence()).isEqualTo("by");
        assertThat(ahead.likely()).isEqualTo("2027 Q3");
        assertThat(ahead.safe()).isEqualTo("2028 Q1");
        assertThat(ahead.asOf()).isNull();
    }

    @Test
    void whatTooFewRunsReachIsNotPromised() {
        assertThat(ahead(brief(NOW, true, null, LIKELY, null)).sentence()).isEqualTo("perhaps");
        assertThat(ahead(brief(NOW, true, null, null, null)).sentence()).isEqualTo("never");
        assertThat(ahead(brief(NOW, true, "TEAMLESS", null, null)).sentence()).isEqualTo("teamless");
        assertThat(ahead(brief(NOW, true, "NOTHING", null, null)).sentence()).isEmpty();
    }

    @Test
    void whatChangedSinceIsSaid() {
        assertThat(ahead(brief(NOW, false, null, LIKELY, SAFE)).asOf()).isEqualTo(NOW);
    }

    /** It takes a second of a processor, so not at each look. */
    @Test
    void aForecastIsReckonedAnewOnceItWasBehindForTenMinutes() {
        assertThat(new Ahead(3, false, Optional.empty(), 4).outdated(NOW)).isTrue();
        assertThat(ahead(brief(NOW.minus(Duration.ofDays(3)), true, null, LIKELY, SAFE))
                        .outdated(NOW))
                .isFalse();
        assertThat(ahead(brief(NOW.minus(Duration.ofMinutes(9)), false, null, LIKELY, SAFE))
                        .outdated(NOW))
                .isFalse();
        assertThat(ahead(brief(NOW.minus(Duration.ofMinutes(11)), false, null, LIKELY, SAFE))
                        .outdated(NOW))
                .isTrue();
        assertThat(ahead(brief(NOW, false, "TEAMLESS", null, null)).outdated(NOW))
                .as("what could not be forecast may be by now")
                .isTrue();
    }

    private static Ahead ahead(ForecastInBrief.Brief brief) {
        return new Ahead(3, false, Optional.of(brief), 4);
    }

    private static ForecastInBrief.Brief brief(
            Instant at, boolean current, @Nullable String lack, @Nullable LocalDate p50, @Nullable LocalDate p85) {
        return new ForecastInBrief.Brief(at, current, lack, false, p50, p85, List.of());
    }
}
