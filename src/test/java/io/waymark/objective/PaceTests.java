package io.waymark.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A way of a hundred days. */
class PaceTests {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 1);

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
        LocalDate due = BEGUN.plusDays(100);
        assertThat(Pace.of(BEGUN, due, BEGUN.plusDays(90), OptionalDouble.empty()))
                .isEqualTo(new Pace.Unknown());
        assertThat(Pace.of(BEGUN, due, BEGUN.plusDays(101), OptionalDouble.empty()))
                .isEqualTo(new Pace.Late(1));
    }

    @Test
    void aWayOfNoTimeIsExpectedAtOnce() {
        assertThat(Pace.of(BEGUN, BEGUN, BEGUN, OptionalDouble.of(0))).isEqualTo(new Pace.Behind(1));
    }

    private static Pace after(int days, double share) {
        return Pace.of(BEGUN, BEGUN.plusDays(100), BEGUN.plusDays(days), OptionalDouble.of(share));
    }
}
