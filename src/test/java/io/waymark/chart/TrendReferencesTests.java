package io.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the values of a trend are held against beside its target. */
class TrendReferencesTests {

    private static final TrendLine.Baseline BASELINE = new TrendLine.Baseline("Baseline", 12);
    private static final TrendLine.Corridor CORRIDOR = new TrendLine.Corridor("Corridor", 4, 8);

    @Test
    void theyAreToldAndStandInTheTable() {
        assertThat(trend(BASELINE, CORRIDOR).description())
                .contains("Target is 5. Baseline is 12. Corridor is 4 to 8.");
        assertThat(trend(BASELINE, CORRIDOR).tableTwin().headers())
                .containsExactly("Date", "Lead time", "Target", "Baseline", "Corridor", "Signed-off result");
        assertThat(trend(BASELINE, CORRIDOR).tableTwin().rows().getFirst().values())
                .containsExactly("12", "5", "12", "4 to 8", "");
    }

    @Test
    void aCorridorIsARoomWithTwoEdgesAndABaselineALineOfItsOwn() {
        var drawn = Drawn.from(trend(BASELINE, CORRIDOR));
        var room = drawn.one(".chart-corridor");
        assertThat(Double.parseDouble(room.attr("y"))).isEqualTo(TrendDrawing.HEIGHT * 0.6);
        assertThat(Double.parseDouble(room.attr("height"))).isEqualTo(TrendDrawing.HEIGHT * 0.2);
        assertThat(drawn.all(".chart-target")).hasSize(3);
        assertThat(drawn.all(".chart-baseline")).hasSize(1);
    }

    @Test
    void namesOfLinesThatLieCloseStandApart() {
        var drawn =
                Drawn.from(trend(new TrendLine.Baseline("Baseline", 5.1), new TrendLine.Corridor("Corridor", 4, 6)));
        assertThat(drawn.all(".chart-picture .chart-tick"))
                .filteredOn(it -> it.text().matches("(Target|Baseline|Corridor) .*"))
                .extracting(it -> Double.parseDouble(it.attr("y")))
                .hasSize(3)
                .satisfies(heights -> assertThat(heights.stream().sorted().toList())
                        .satisfies(it -> assertThat(it.get(1) - it.get(0)).isGreaterThanOrEqualTo(16))
                        .satisfies(it -> assertThat(it.get(2) - it.get(1)).isGreaterThanOrEqualTo(16)));
    }

    @Test
    void whatTheScaleDoesNotHoldIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> trend(new TrendLine.Baseline("Baseline", 21)));
        assertThatIllegalArgumentException().isThrownBy(() -> trend(new TrendLine.Corridor("Corridor", 4, 21)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrendLine.Corridor("Corridor", 4, 4));
    }

    private static TrendLine trend(TrendLine.Reference... references) {
        var plain = Sketches.trend();
        return new TrendLine(
                plain.caption(),
                plain.scale(),
                plain.moments(),
                plain.series(),
                plain.target(),
                plain.milestones(),
                List.of(references));
    }
}
