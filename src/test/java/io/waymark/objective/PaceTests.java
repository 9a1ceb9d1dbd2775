package io.waymark.objective;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Progress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A way of a hundred days. */
class PaceTests {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = BEGUN.plusDays(100);

    @Test
    void halfOfTheTimeExpectsHalfOfTheWay() {
        assertThat(after(50, 0.5)).isEqualTo(new Pace.OnPace(0.5));
        assertThat(after(50, 0.8)).isEqualTo(new Pace.OnPace(0.5));
    }

    @Test
    void aTenthLessIsStillOnPace() {
        assertThat(after(50, 0.4)).isEqualTo(new Pace.OnPace(0.5));
        assertThat(after(50, 0.39)).isEqualTo(new Pace.Behind(0.5));
    }

    @Test
    void onItsDayAllOfItIsExpected() {
        assertThat(after(100, 0.6)).isEqualTo(new Pace.Behind(1));
    }

    @Test
    void afterItsDayItIsLateUnlessReached() {
        assertThat(after(103, 0.99)).isEqualTo(new Pace.Late(3));
        assertThat(after(103, 1)).isEqualTo(new Pace.Reached());
    }

    @Test
    void whatIsNotKnownIsNeitherOnPaceNorBehindUntilItIsLate() {
        Progress unknown = new Progress.NoData();
        assertThat(on(90, unknown)).isEqualTo(new Pace.Unknown());
        assertThat(on(101, unknown)).isEqualTo(new Pace.Late(1));
    }

    @Test
    void aWayOfNoTimeIsExpectedAtOnce() {
        assertThat(Pace.of(BEGUN, BEGUN, BEGUN, gone(0))).isEqualTo(new Pace.Behind(1));
    }

    @ParameterizedTest(name = "{0} from {1}, now {2}, after {3} days: {4}")
    @CsvSource({
        "HIGHER, 42, 42, 0, on-pace",
        "HIGHER, 42, 41.9, 0, wrong-way",
        "HIGHER, 42, 41.9, 101, late",
        "LOWER, 9, 9, 5, on-pace",
        "LOWER, 9, 9.1, 5, wrong-way",
        "CORRIDOR, 20, 20, 1, on-pace",
        "CORRIDOR, 20, 19, 1, wrong-way",
        "CORRIDOR, 20, 81, 1, wrong-way",
        "CORRIDOR, 20, 79, 1, on-pace",
        "CORRIDOR, 50, 41, 1, reached",
        "CORRIDOR, 50, 61, 1, wrong-way"
    })
    void whatGotWorseIsBehindHoweverEarly(
            Direction direction, BigDecimal baseline, BigDecimal now, int day, String pace) {
        assertThat(on(day, aim(direction, baseline).progress(now)).name()).isEqualTo(pace);
    }

    @ParameterizedTest
    @EnumSource
    void nothingWorseThanAtTheStartIsEverOnPace(Direction direction) {
        Random random = new Random(67);
        for (int trial = 0; trial < 5000; trial++) {
            BigDecimal baseline = any(random);
            BigDecimal now = any(random);
            Pace pace = on(random.nextInt(130), aim(direction, baseline).progress(now));
            if (farther(direction, baseline.doubleValue(), now.doubleValue())) {
                assertThat(pace.name())
                        .as("%s from %s, now %s", direction, baseline, now)
                        .isIn("wrong-way", "late");
            } else {
                assertThat(pace.name())
                        .as("%s from %s, now %s", direction, baseline, now)
                        .isNotEqualTo("wrong-way");
            }
        }
    }

    @Test
    void oneKeyResultThatGotWorseKeepsItsObjectiveFromBeingOnPace() {
        Attainment attainment =
                Attainment.of(List.of(new Attainment.Part("Orders", gone(90)), new Attainment.Part("Cost", gone(-1))));
        assertThat(Pace.of(BEGUN, DUE, BEGUN.plusDays(5), attainment)).isEqualTo(new Pace.WrongWay(1));
        assertThat(Pace.of(BEGUN, DUE, DUE.plusDays(2), attainment)).isEqualTo(new Pace.Late(2));
    }

    /** Up to 60, down to 5, or between 40 and 60. */
    private static Aim aim(Direction direction, BigDecimal baseline) {
        return switch (direction) {
            case HIGHER -> Aim.higher(baseline, new BigDecimal(60));
            case LOWER -> Aim.lower(baseline, new BigDecimal(5));
            case CORRIDOR -> Aim.corridor(baseline, new BigDecimal(40), new BigDecimal(60));
        };
    }

    /** Whether it is outside, and farther out than at the start; written down apart from the rule that is tested. */
    private static boolean farther(Direction direction, double baseline, double now) {
        return switch (direction) {
            case HIGHER -> now < 60 && now < baseline;
            case LOWER -> now > 5 && now > baseline;
            case CORRIDOR -> Math.abs(now - 50) > 10 && Math.abs(now - 50) > Math.abs(baseline - 50);
        };
    }

    private static BigDecimal any(Random random) {
        return BigDecimal.valueOf(random.nextInt(-20_00, 120_00), 2);
    }

    private static Pace after(int days, double share) {
        return on(days, gone((int) Math.round(share * 100)));
    }

    private static Pace on(int day, Progress progress) {
        return Pace.of(BEGUN, DUE, BEGUN.plusDays(day), progress);
    }

    /** So much of a hundred. */
    private static Progress gone(int way) {
        return new Progress.Known(BigDecimal.valueOf(way), BigDecimal.valueOf(100), way >= 100);
    }
}
