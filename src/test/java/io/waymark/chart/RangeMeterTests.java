package io.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeMeterTests {

    @Test
    void aMeterSaysWhereItStandsAndWhetherTheTargetIsReached() {
        assertThat(Sketches.meter().description())
                .isEqualTo("On a scale from 0 to 5, now 1 to 2. The target is 3. It is not reached yet.");
        assertThat(against(2).description()).endsWith("It may be reached: the range includes it.");
        assertThat(against(1).description()).endsWith("It is reached.");
    }

    @Test
    void theRangeIsABarOverItsPartOfTheScale() {
        var drawn = Drawn.from(Sketches.meter());
        assertThat(drawn.number(".chart-marks .chart-now", "x")).isEqualTo(RangeMeterDrawing.WIDTH / 5);
        assertThat(drawn.number(".chart-marks .chart-now", "width")).isEqualTo(RangeMeterDrawing.WIDTH / 5);
    }

    @Test
    void aCertainValueIsAPoint() {
        var drawn = Drawn.from(new RangeMeter(Sketches.CAPTION, 4, new AxisRange(2, 2), null));
        assertThat(drawn.number(".chart-marks circle.chart-now", "cx")).isEqualTo(RangeMeterDrawing.WIDTH / 2);
        assertThat(drawn.all(".chart-aim")).isEmpty();
    }

    @Test
    void everyTickIsLabelled() {
        assertThat(Drawn.from(Sketches.meter()).texts(".chart-tick")).containsExactly("0", "1", "2", "3", "4", "5");
    }

    private static RangeMeter against(double target) {
        return new RangeMeter(Sketches.CAPTION, 5, new AxisRange(1, 2), target);
    }
}
