package io.waymark.dashboard.sight;

import static io.waymark.dashboard.sight.Outcome.SPEED;
import static io.waymark.dashboard.sight.Outcome.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import io.waymark.figure.Nature;
import io.waymark.figure.Reading;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SightMeasureTests {

    private static final BigDecimal FORTY = new BigDecimal("40");
    private static final BigDecimal NINETY = new BigDecimal("90");

    @Test
    void noFigureIsNoDataAndNotZero() {
        assertThat(measure(Aim.higher(FORTY, NINETY), null).state()).isEqualTo(SightMeasure.State.NO_DATA);
    }

    @Test
    void thirtyOfFiftyPointsIsSixtyPercentOfTheWay() {
        SightMeasure measure = measure(Aim.higher(FORTY, NINETY), "70");
        assertThat(measure.state()).isEqualTo(SightMeasure.State.UNDER_WAY);
        assertThat(measure.percent()).isEqualTo(60);
    }

    @Test
    void whatGotWorseIsNotOnItsWay() {
        assertThat(measure(Aim.higher(FORTY, NINETY), "39").state()).isEqualTo(SightMeasure.State.WRONG_WAY);
        assertThat(measure(Aim.corridor(FORTY, new BigDecimal("50"), NINETY), "101")
                        .state())
                .isEqualTo(SightMeasure.State.WRONG_WAY);
    }

    @Test
    void nearlyReachedIsNotAHundredPercent() {
        assertThat(measure(Aim.higher(FORTY, NINETY), "89.99").percent()).isEqualTo(99);
    }

    @Test
    void atTheTargetItIsReachedEvenWithoutABaseline() {
        assertThat(measure(Aim.higher(null, NINETY), "90").state()).isEqualTo(SightMeasure.State.REACHED);
        assertThat(measure(Aim.higher(null, NINETY), "89").state()).isEqualTo(SightMeasure.State.NO_BASELINE);
    }

    @Test
    void withoutATargetNothingIsReached() {
        assertThat(measure(Aim.higher(FORTY, null), "95").state()).isEqualTo(SightMeasure.State.NO_TARGET);
    }

    @Test
    void aLateKpiSaysSinceWhen() {
        assertThat(SightMeasure.of(Outcome.kpi(SPEED.id(), Nature.BUSINESS, TODAY.minusMonths(3)), TODAY)
                        .overdue())
                .contains(TODAY.minusMonths(2));
        assertThat(SightMeasure.of(Outcome.soundKpi(), TODAY).overdue()).isEmpty();
    }

    private static SightMeasure measure(Aim aim, @Nullable String value) {
        return new SightMeasure(
                "/kpis/1",
                "Offers live within a week",
                Nature.BUSINESS,
                "%",
                aim,
                null,
                Optional.ofNullable(value).map(it -> new Reading(TODAY, new BigDecimal(it))),
                Optional.empty());
    }
}
