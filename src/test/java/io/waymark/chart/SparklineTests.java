package io.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aRunTellsItsCourseAndItsBounds() {
        assertThat(Sketches.sparkline(1, 3, 2).description())
                .isEqualTo("Where you stand goes from 1 (Week) to 2 (Week). It lies between 1 and 3.");
    }
}
