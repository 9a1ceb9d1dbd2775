package io.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SparklineTests {

    @Test
    void theLowestLiesAtTheBottomAndTheHighestAtTheTop() {
        var points = Drawn.from(Sketches.sparkline(1, 3, 2)).points("polyline");
        assertThat(points).containsExactly(0, 20, 48, 0, 96, 10);
    }

    @Test
    void aDotMarksTheNewestValue() {
        var drawn = Drawn.from(Sketches.sparkline(1, 3, Double.NaN, 2));
        assertThat(drawn.number("circle[r=3]", "cx")).isEqualTo(SparklineDrawing.WIDTH);
    }

    @Test
    void aFlatRunLiesInTheMiddle() {
        assertThat(Drawn.from(Sketches.sparkline(7, 7)).points("polyline")).containsExactly(0, 10, 96, 10);
    }

    @Test
    void aRunWithoutValuesSaysSo() {
        assertThat(Sketches.sparkline(Double.NaN).description()).isEqualTo("Where you stand has no data.");
    }

    @Test
    void whereTheMeasureChangedALineStandsBetweenTheReadings() {
        var sparkline = new Sparkline(
                Sketches.CAPTION, List.of(reading(1, null), reading(3, null), reading(2, "The model version changed")));
        var drawn = Drawn.from(sparkline);
        assertThat(drawn.number(".chart-watershed", "x1")).isEqualTo(0.75 * SparklineDrawing.WIDTH);
        assertThat(drawn.one("g:has(> .chart-watershed)").attr("aria-label")).isEqualTo("The model version changed");
        assertThat(sparkline.description())
                .contains("The model version changed before Week 2: the values on both sides are not measured alike.");
    }

    private static Sparkline.Reading reading(int value, @Nullable String since) {
        return new Sparkline.Reading("Week " + value, OptionalDouble.of(value), since);
    }

    @Test
    void aRunTellsItsCourseAndItsBounds() {
        assertThat(Sketches.sparkline(1, 3, 2).description())
                .isEqualTo("Where you stand goes from 1 (Week) to 2 (Week). It lies between 1 and 3.");
    }
}
