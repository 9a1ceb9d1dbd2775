package io.waymark.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimTests {

    @ParameterizedTest(name = "higher: from {0} to {1}, now {2}: {3}")
    @CsvSource({
        "42, 60, 51, 0.5",
        "42, 60, 42, 0",
        "42, 60, 60, 1",
        "42, 60, 75, 1",
        "42, 60, 30, 0",
        "-10, 10, 0, 0.5",
        "60, 60, 60, 1",
        "60, 60, 59, 0",
        "0, 3, 1, 0.3333"
    })
    void moreIsBetter(String baseline, String target, String now, double share) {
        assertThat(share(Aim.higher(number(baseline), number(target)), now)).isCloseTo(share, within(0.0001));
    }

    @ParameterizedTest(name = "lower: from {0} to {1}, now {2}: {3}")
    @CsvSource({"47, 5, 26, 0.5", "47, 5, 47, 0", "47, 5, 5, 1", "47, 5, 0, 1", "47, 5, 90, 0", "9, 0, 3, 0.6667"})
    void lessIsBetter(String baseline, String target, String now, double share) {
        assertThat(share(Aim.lower(number(baseline), number(target)), now)).isCloseTo(share, within(0.0001));
    }

    @ParameterizedTest(name = "corridor: from {0} into 40..60, now {1}: {2}")
    @CsvSource({
        "20, 30, 0.5",
        "20, 40, 1",
        "20, 50, 1",
        "20, 60, 1",
        "20, 65, 0.75",
        "20, 80, 0",
        "20, 10, 0",
        "100, 70, 0.75",
        "50, 50, 1",
        "50, 61, 0"
    })
    void betweenTwoBoundsIsGood(String baseline, String now, double share) {
        Aim aim = Aim.corridor(number(baseline), number("40"), number("60"));
        assertThat(share(aim, now)).isCloseTo(share, within(0.0001));
    }

    @Test
    void theWayGoneIsToldInTheFiguresUnitEvenWhenItLedBack() {
        assertThat(Aim.higher(number("42"), number("60")).progress(number("40")))
                .isEqualTo(new Progress.Known(number("-2"), number("18"), false));
        assertThat(Aim.lower(number("47"), number("5")).progress(number("3")))
                .isEqualTo(new Progress.Known(number("42"), number("42"), true));
    }

    @Test
    void withoutBaselineTargetOrFigureNobodyCanSayHowFarItCame() {
        assertThat(Aim.higher(null, number("60")).progress(number("51"))).isEqualTo(new Progress.NoBaseline());
        assertThat(Aim.higher(number("42"), null).progress(number("51"))).isEqualTo(new Progress.NoTarget());
        assertThat(Aim.corridor(number("42"), null, null).progress(number("51")))
                .isEqualTo(new Progress.NoTarget());
        assertThat(Aim.lower(number("42"), number("5")).progress(null)).isEqualTo(new Progress.NoData());
    }

    @Test
    void aTargetIsReachedAtItsValueAndBeyond() {
        assertThat(Aim.higher(null, number("60")).reachedBy(number("60.0"))).isTrue();
        assertThat(Aim.higher(null, number("60")).reachedBy(number("59.9"))).isFalse();
        assertThat(Aim.lower(null, number("5")).reachedBy(number("5"))).isTrue();
        assertThat(Aim.lower(null, number("5")).reachedBy(number("5.1"))).isFalse();
        assertThat(Aim.higher(null, null).reachedBy(number("5"))).isFalse();
    }

    private static double share(Aim aim, String now) {
        return aim.progress(number(now)) instanceof Progress.Known known ? known.share() : Double.NaN;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
