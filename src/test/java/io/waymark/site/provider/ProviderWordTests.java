package io.waymark.site.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.site.provider.ProviderWord.Detour;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the provider is asked again, and when a session is over. */
class ProviderWordTests {

    private static final Instant NINE = Instant.parse("2026-11-30T09:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withATokenItIsAskedForAnyRequest(boolean page) {
        ProviderWord word = new ProviderWord(NINE, "token");

        assertThat(word.detour(NINE.plus(QUARTER).minusMillis(1), QUARTER, page))
                .isEqualTo(Detour.NONE);
        assertThat(word.detour(NINE.plus(QUARTER), QUARTER, page)).isEqualTo(Detour.QUESTION);
    }

    @Test
    void withoutOnePeoplePassByAtTheNextPage() {
        ProviderWord word = new ProviderWord(NINE, null);

        assertThat(word.detour(NINE.plus(QUARTER).minusMillis(1), QUARTER, true))
                .isEqualTo(Detour.NONE);
        assertThat(word.detour(NINE.plus(QUARTER), QUARTER, true)).isEqualTo(Detour.PASSING_BY);
    }

    @Test
    void whoOnlySendsHasTwiceAsLong() {
        ProviderWord word = new ProviderWord(NINE, null);

        assertThat(word.detour(NINE.plus(QUARTER), QUARTER, false)).isEqualTo(Detour.NONE);
        assertThat(word.detour(NINE.plus(QUARTER.multipliedBy(2)), QUARTER, false))
                .isEqualTo(Detour.PASSING_BY);
    }

    @Test
    void aSessionIsOverAfterItsLongest() {
        SessionRules rules = new SessionRules(Duration.ofHours(24), QUARTER);

        assertThat(rules.over(NINE, NINE.plus(Duration.ofHours(24)))).isFalse();
        assertThat(rules.over(NINE, NINE.plus(Duration.ofHours(24)).plusMillis(1)))
                .isTrue();
    }
}
