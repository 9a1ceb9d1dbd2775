package io.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackedBarTests {

    @Test
    void aBarSaysHowItsTotalIsMadeUp() {
        assertThat(Sketches.bar().description()).isEqualTo("12 in all. Build: 3, Operate: 9, Scale: 0.");
    }

    @Test
    void aQuarterOfTheCountTakesAQuarterOfTheWidth() {
        var drawn = Drawn.from(Sketches.bar());
        double quarter = StackedBarDrawing.WIDTH / 4;
        assertThat(drawn.number(".chart-segment .chart-tone-level-2", "x")).isEqualTo(quarter);
        assertThat(drawn.number(".chart-segment .chart-tone-level-1", "width")).isEqualTo(quarter - 1.5);
    }

    @Test
    void aCountStandsInsideOnlyWhereItFits() {
        var drawn = Drawn.from(new StackedBar(
                Sketches.CAPTION,
                List.of(new StackedBar.Segment("Few", 1, "ok"), new StackedBar.Segment("Many", 999, "warn"))));
        assertThat(drawn.texts(".chart-count")).containsExactly("999");
        assertThat(drawn.number(".chart-segment .chart-tone-ok", "width")).isGreaterThanOrEqualTo(1);
    }

    @Test
    void anEmptySegmentTakesNoRoomButStaysInTheLegend() {
        var drawn = Drawn.from(Sketches.bar());
        assertThat(drawn.all(".chart-segment")).hasSize(2);
        assertThat(drawn.texts(".chart-label")).contains("Scale: 0");
    }

    @Test
    void aBarOfNothingSaysSo() {
        var bar = new StackedBar(Sketches.CAPTION, List.of(new StackedBar.Segment("Build", 0, "level-1")));
        assertThat(bar.description()).isEqualTo("Nothing to count yet.");
        assertThat(Drawn.from(bar).texts("text")).contains("no data");
    }

    @Test
    void theKeyboardFollowsTheLegend() {
        var links = Drawn.from(Sketches.bar()).all("a:not([tabindex])");
        assertThat(links).extracting(link -> link.attr("aria-label")).containsExactly("Build: 3", "Operate: 9");
    }

    @Test
    void withoutALegendTheKeyboardFollowsTheBar() {
        var links = Drawn.from(Sketches.bar().withoutLegend()).all("a:not([tabindex])");
        assertThat(links).extracting(link -> link.select("text").text()).containsExactly("3", "9");
    }
}
