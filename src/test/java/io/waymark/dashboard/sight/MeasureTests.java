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

class MeasureTests {

    private static final BigDecimal FORTY = new BigDecimal("40");
    private static final BigDecimal NINETY = new BigDecimal("90");

    @Test
    void noFigureIsNoDataAndNotZero() {
        assertThat(measure(Aim.higher(FORTY, NINETY), null).state()).isEqualTo(Measure.State.NO_DATA);
    }

    @Test
    void thirtyOfFiftyPointsIsSixtyPercentOfTheWay() {
        Measure measure = measure(Aim.higher(FORTY, NINETY), "70");
        assertThat(measure.state()).isEqualTo(Measure.State.UNDER_WAY);
        assertThat(measure.percent()).isEqualTo(60);
    }

    @Test
    void nearlyReachedIsNotAHundredPercent() {
        assertThat(measure(Aim.higher(FORTY, NINETY), "89.99").percent()).isEqualTo(99);
    }

    @Test
    void atTheTargetItIsReachedEvenWithoutABaseline() {
        assertThat(measure(Aim.higher(null, NINETY), "90").state()).isEqualTo(Measure.State.REACHED);
        assertThat(measure(Aim.higher(null, NINETY), "89").state()).isEqualTo(Measure.State.NO_BASELINE);
    }

    @Test
    void withoutATargetNothingIsReached() {
        assertThat(measure(Aim.higher(FORTY, null), "95").state()).isEqualTo(Measure.State.NO_TARGET);
    }

    @Test
    void aLateKpiSaysSinceWhen() {
        assertThat(Measure.of(Outcome.kpi(SPEED.id(), Nature.BUSINESS, TODAY.minusMonths(3)), TODAY)
                        .overdue())
                .contains(TODAY.minusMonths(2));
        assertThat(Measure.of(Outcome.soundKpi(), TODAY).overdue()).isEmpty();
    }

    private static Measure measure(Aim aim, @Nullable String value) {
        return new Measure(
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
