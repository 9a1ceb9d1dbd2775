package io.waymark.goal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.GoalTheme;
import io.waymark.goal.GoalPlan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            '',                ''
            2026-11-25,        ''
            2056-11-25,        ''
            2026-11-24,        outcome.error.horizon-past
            2056-11-26,        outcome.error.horizon-far
            +999999999-12-31,  outcome.error.horizon-far
            2027-02-30,        outcome.error.horizon
            30 June,           outcome.error.horizon
            """)
    void aHorizonLiesAhead(String horizon, String problem) {
        assertThat(offer(null).problems(form(horizon, "speed")).getOrDefault("horizon", ""))
                .isEqualTo(problem);
    }

    @Test
    void whatStandsMayStayAsItIs() {
        Offer offer = offer(new GoalPlan("Ship weekly", "", "dropped", null, LocalDate.parse("2025-01-01")));
        assertThat(offer.problems(form("2025-01-01", "dropped"))).isEmpty();
        assertThat(offer.problems(form("2025-01-02", "gone"))).containsOnlyKeys("horizon", "theme");
    }

    private static Offer offer(@Nullable GoalPlan standing) {
        return new Offer(List.of(new GoalTheme("speed", "Speed", "")), List.of(), TODAY, standing);
    }

    private static GoalForm form(String horizon, String theme) {
        return new GoalForm("Ship weekly", "", theme, "", horizon, "0", "");
    }
}
