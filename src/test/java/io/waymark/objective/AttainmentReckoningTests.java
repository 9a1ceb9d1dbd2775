package io.waymark.objective;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Worked examples, in the words that people read. */
class AttainmentReckoningTests {

    private static final Aim RISES = Aim.higher(number("42"), number("60"));
    private static final Aim FALLS = Aim.lower(number("35"), number("7"));
    private static final Aim STAYS = Aim.corridor(number("2"), number("5"), number("7.5"));

    @Test
    void halfOfTheWayUp() {
        assertThat(said(RISES, "%", "51")).isEqualTo("From 42 to 60%, now 51: 9 of 18 gone, that is 50%.");
    }

    @Test
    void someOfTheWayDown() {
        assertThat(said(FALLS, "days", "18")).isEqualTo("From 35 to 7 days, now 18: 17 of 28 gone, that is 61%.");
    }

    @Test
    void nothingGoneYet() {
        assertThat(said(RISES, "%", "42")).isEqualTo("From 42 to 60%, now 42: 0 of 18 gone, that is 0%.");
    }

    @Test
    void thousandsAndFractions() {
        assertThat(said(Aim.higher(number("1400"), number("4000.5")), "orders", "1400.25"))
                .isEqualTo("From 1,400 to 4,000.5 orders, now 1,400.25: 0.25 of 2,600.5 gone, that is 0%.");
    }

    @Test
    void reachedCountsAsAllAndNoMore() {
        assertThat(said(RISES, "%", "70")).isEqualTo("From 42 to 60%, now 70: reached, which counts as 100%.");
        assertThat(said(FALLS, "days", "7")).isEqualTo("From 35 to 7 days, now 7: reached, which counts as 100%.");
    }

    @Test
    void nearlyIsNeverAllOfIt() {
        assertThat(said(RISES, "%", "59.99")).isEqualTo("From 42 to 60%, now 59.99: 17.99 of 18 gone, that is 99%.");
    }

    @Test
    void theWrongWay() {
        assertThat(said(RISES, "%", "40")).isEqualTo("From 42 to 60%, now 40: 2 the wrong way, which counts as 0%.");
        assertThat(said(FALLS, "days", "36.5"))
                .isEqualTo("From 35 to 7 days, now 36.5: 1.5 the wrong way, which counts as 0%.");
    }

    @Test
    void towardsACorridor() {
        assertThat(said(STAYS, "days", "3"))
                .isEqualTo(
                        "Should lie between 5 and 7.5 days. From 2, which is 3 outside, now 3: 1 of 3 gone, that is 33%.");
    }

    @Test
    void insideACorridor() {
        assertThat(said(STAYS, "days", "7.5"))
                .isEqualTo("Should lie between 5 and 7.5 days. From 2, now 7.5: inside, which counts as 100%.");
    }

    @Test
    void awayFromACorridorOnEitherSide() {
        assertThat(said(STAYS, "days", "1"))
                .isEqualTo("Should lie between 5 and 7.5 days. From 2, now 1: 1 further away, which counts as 0%.");
        assertThat(said(STAYS, "days", "12"))
                .isEqualTo("Should lie between 5 and 7.5 days. From 2, now 12: 1.5 further away, which counts as 0%.");
    }

    @Test
    void outOfACorridor() {
        assertThat(said(Aim.corridor(number("6"), number("5"), number("7")), "days", "9"))
                .isEqualTo(
                        "Should lie between 5 and 7 days. From 6, which is inside, now 9: 2 outside, which counts as 0%.");
    }

    @Test
    void withoutABaseline() {
        Aim aim = Aim.higher(null, number("80"));
        assertThat(said(aim, "%", "22")).isEqualTo("No baseline: progress cannot be calculated. Now 22%.");
        assertThat(said(aim, "%", "81"))
                .isEqualTo("No baseline: progress cannot be calculated, though now 81% is where it should be.");
        assertThat(said(aim, "%", null))
                .isEqualTo("Nobody has checked in yet and there is no baseline, so progress is not known.");
    }

    @Test
    void withoutACheckIn() {
        assertThat(said(RISES, "%", null)).isEqualTo("Nobody has checked in yet, so progress is not known.");
    }

    @Test
    void withoutATarget() {
        assertThat(said(Aim.higher(number("1"), null), "%", "2"))
                .isEqualTo("No target: progress cannot be calculated.");
    }

    private static String said(Aim aim, String unit, @Nullable String now) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/objective");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        AttainmentReckoning it = AttainmentReckoning.of(aim, unit, now == null ? null : number(now));
        return words.getMessage(it.key(), it.arguments(), Locale.ENGLISH).replace('\u00a0', ' ');
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
