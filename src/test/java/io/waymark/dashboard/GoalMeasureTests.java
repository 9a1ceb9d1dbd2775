package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Aim;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.figure.Reading;
import io.waymark.goal.KpiId;
import io.waymark.kpi.KpiDefinition;
import io.waymark.kpi.MeasuredKpi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days from decision to live offer: from 30 to 10 within the year 2026, looked at in the middle of it. */
class GoalMeasureTests {

    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate HORIZON = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "30 18, better, on-pace",
        "30 24, better, behind",
        "30 10, better, reached",
        "12 14, worse, worse",
        "8 9, worse, reached",
        "18 18, same, on-pace"
    })
    void paceIsTheWayGoneAgainstTheTimeGone(String figures, String trend, String pace) {
        GoalMeasure measure = measure(HORIZON, TODAY, figures.split(" "));

        assertThat(measure.trend()).isEqualTo(trend);
        assertThat(measure.pace()).isEqualTo(pace);
    }

    @Test
    void whatNobodyCanSayIsNotGuessed() {
        assertThat(measure(HORIZON, TODAY).pace()).isEqualTo("unknown");
        assertThat(measure(null, TODAY, "30", "18").pace()).isEqualTo("open");
        assertThat(measure(HORIZON, TODAY, "18").trend()).isEmpty();
    }

    @Test
    void pastTheHorizonItIsLate() {
        assertThat(measure(HORIZON, HORIZON.plusDays(1), "30", "18").pace()).isEqualTo("late");
    }

    @Test
    void aCorridorGetsBetterTowardsItsBounds() {
        Aim aim = Aim.corridor(null, new BigDecimal(40), new BigDecimal(60));

        assertThat(Way.of(aim, new BigDecimal(20), new BigDecimal(30))).isEqualTo(Way.BETTER);
        assertThat(Way.of(aim, new BigDecimal(45), new BigDecimal(55))).isEqualTo(Way.SAME);
        assertThat(Way.of(aim, new BigDecimal(60), new BigDecimal(61))).isEqualTo(Way.WORSE);
    }

    private static GoalMeasure measure(@Nullable LocalDate horizon, LocalDate today, String... figures) {
        List<Reading> readings = new ArrayList<>();
        for (String it : figures) {
            readings.add(new Reading(BEGUN.plusDays(readings.size()), new BigDecimal(it)));
        }
        KpiDefinition definition = new KpiDefinition(
                "Days to live offer",
                "",
                "",
                Nature.BUSINESS,
                "days",
                Aim.lower(new BigDecimal(30), new BigDecimal(10)),
                Frequency.YEARLY,
                null,
                null,
                null,
                "");
        return new GoalMeasure(
                new MeasuredKpi(
                        new KpiId(new UUID(0, 1)), 0, definition, null, null, null, BEGUN, BEGUN, null, readings),
                horizon,
                today);
    }
}
