package io.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendLineTests {

    @Test
    void aTrendTellsItsCourseItsGapsItsTargetAndItsMilestones() {
        assertThat(Sketches.trend().description())
                .isEqualTo("Lead time goes from 12 (2026-1) to 4 (2026-4). No data for Lead time: 2026-2. "
                        + "Target is 5. Signed-off results: Sign-off.");
    }

    @Test
    void aGapBreaksTheLineAndIsNeverZero() {
        var drawn = Drawn.from(Sketches.trend());
        assertThat(drawn.all("polyline")).hasSize(1);
        assertThat(drawn.all(".chart-marks .chart-mark")).hasSize(3);
        assertThat(Sketches.trend().tableTwin().rows().get(1).values().getFirst())
                .isEqualTo("no data");
    }

    @Test
    void aLineHasAnEndAtEachValue() {
        var points = Drawn.from(Sketches.trend(Sketches.values(20, 10, 5, 0))).points("polyline");
        assertThat(points[1]).isZero();
        assertThat(points[3]).isEqualTo(TrendDrawing.HEIGHT / 2);
        assertThat(points[7]).isEqualTo(TrendDrawing.HEIGHT);
    }

    @Test
    void momentsStandApartAsTheirDaysDo() {
        var points = Drawn.from(Sketches.trend(Sketches.values(1, 1, 1, 1))).points("polyline");
        assertThat((points[2] - points[0]) / (points[4] - points[2])).isCloseTo(31.0 / 28, within(0.001));
    }

    @Test
    void aMilestoneIsALinkAboveThePlotAndACellInTheTable() {
        var trend = Sketches.trend();
        assertThat(Drawn.from(trend).one("a[href=/milestones/1]").text()).isEqualTo("Sign-off");
        assertThat(trend.tableTwin().headers()).containsExactly("Date", "Lead time", "Target", "Signed-off result");
        assertThat(trend.tableTwin().rows().get(1).values()).containsExactly("no data", "5", "Sign-off");
    }

    @Test
    void noPoleCrossesTheNameOfAnotherMilestone() {
        var milestones = List.of(1, 10, 20).stream()
                .map(day -> new TrendLine.Milestone(LocalDate.of(2026, 2, day), "A rather long milestone"))
                .toList();
        var plain = Sketches.trend();
        var drawn = Drawn.from(
                new TrendLine(plain.caption(), plain.scale(), plain.moments(), plain.series(), null, milestones));
        assertThat(drawn.all(".chart-milestone"))
                .extracting(pole -> Double.parseDouble(pole.attr("y1")))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void dateLabelsNeverRunIntoEachOther() {
        var days = IntStream.range(0, 60)
                .mapToObj(i -> new TrendLine.Moment(LocalDate.of(2026, 1, 1).plusDays(i), "day " + i))
                .toList();
        var series = new TrendLine.Series(
                "Open", days.stream().map(day -> OptionalDouble.of(1)).toList());
        var labels = Drawn.from(new TrendLine(Sketches.CAPTION, new Scale(0, 4), days, List.of(series)))
                .texts(".chart-tick");
        assertThat(labels).contains("day 59").doesNotContain("day 58").hasSizeBetween(10, 20);
    }

    @Test
    void valuesThatLieCloseTogetherAreDrawnApartOnAnAxisThatSaysItIsCut() {
        var scale = Scale.covering(DoubleStream.of(99.90, 99.95, 99.93));
        assertThat(scale).isEqualTo(new Scale(99.9, 99.96));
        assertThat(scale.ticks()).containsExactly(99.9, 99.92, 99.94, 99.96);
        var trend = uptime(scale, 99.90, 99.95);
        assertThat(trend.description()).contains("The axis runs from 99.9 to 99.96 and leaves out 0.");
        var drawn = Drawn.from(trend);
        var points = drawn.points("polyline");
        assertThat(points[1] - points[3]).isGreaterThan(TrendDrawing.HEIGHT / 2);
        assertThat(drawn.all(".chart-picture > .chart-cut")).hasSize(2);
        assertThat(drawn.all(".chart-picture > .chart-frame[y1=170][y2=170]")).isEmpty();
        assertThat(drawn.texts(".chart-label")).contains("The axis runs from 99.9 to 99.96 and leaves out 0.");
    }

    @Test
    void anAxisThatHoldsZeroIsWhole() {
        var trend = uptime(Scale.covering(DoubleStream.of(70, 100)), 70, 100);
        assertThat(trend.description()).doesNotContain("leaves out");
        assertThat(Drawn.from(trend).all(".chart-cut")).isEmpty();
    }

    @Test
    void lossesThatLieCloseTogetherAreCutTowardsZeroToo() {
        assertThat(Scale.covering(DoubleStream.of(-51, -50))).isEqualTo(new Scale(-51, -50));
    }

    @Test
    void everyScaleHoldsItsValuesWhateverTheirDigits() {
        new Random(7).doubles(2_000, -1e4, 1e4).forEach(value -> {
            for (double span : new double[] {1e-6, 0.013, 1.7, 333, 1e5}) {
                var scale = Scale.covering(DoubleStream.of(value, value + span));
                assertThat(scale.low()).isLessThanOrEqualTo(value);
                assertThat(scale.high()).isGreaterThanOrEqualTo(value + span);
                assertThat(scale.ticks()).hasSizeBetween(3, 7);
            }
        });
    }

    private static TrendLine uptime(Scale scale, double... values) {
        return new TrendLine(
                Sketches.CAPTION,
                scale,
                IntStream.rangeClosed(1, values.length)
                        .mapToObj(Sketches::month)
                        .toList(),
                List.of(new TrendLine.Series("Uptime", Sketches.values(values))));
    }

    @Test
    void aScaleCoversItsValuesWithRoundNumbers() {
        assertThat(Scale.covering(DoubleStream.of(3, 21))).isEqualTo(new Scale(0, 30));
        assertThat(Scale.covering(DoubleStream.of(-4, 7))).isEqualTo(new Scale(-5, 10));
        assertThat(Scale.covering(DoubleStream.empty())).isEqualTo(new Scale(0, 1));
        assertThat(Scale.covering(DoubleStream.of(95, 95))).isEqualTo(new Scale(0, 100));
        assertThat(new Scale(0, 3).ticks()).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(new Scale(0, 100).ticks()).containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
    }
}
