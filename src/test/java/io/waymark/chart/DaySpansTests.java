package io.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaySpansTests {

    @Test
    void everySpanIsSaidInWords() {
        assertThat(Sketches.spans().description())
                .startsWith("People, Today: 2027 Q2; 85 of 100: 2027 Q2. People, One more engineer: 2027 Q1. ")
                .endsWith("One more engineer: Not by this plan.");
    }

    @Test
    void aBarReachesFromOneDayToTheOther() {
        var drawn = Drawn.from(Sketches.spans());
        var drawing = new DaySpansDrawing(Sketches.spans());
        double left = drawing.x(LocalDate.of(2027, 4, 1));
        assertThat(drawn.all(".chart-track")).anySatisfy(bar -> {
            assertThat(Double.parseDouble(bar.attr("x"))).isCloseTo(left, within(0.01));
            assertThat(Double.parseDouble(bar.attr("width")))
                    .isCloseTo(drawing.x(LocalDate.of(2027, 6, 1)) - left, within(0.01));
        });
    }

    @Test
    void whereNothingIsSureTheBarStaysOpen() {
        var drawing = new DaySpansDrawing(Sketches.spans());
        double left = drawing.x(LocalDate.of(2027, 2, 1));
        assertThat(Drawn.from(Sketches.spans()).all(".chart-track"))
                .anySatisfy(bar -> assertThat(Double.parseDouble(bar.attr("width")))
                        .isCloseTo(drawing.x(LocalDate.of(2027, 7, 1)) - left, within(0.01)));
    }

    @Test
    void whatHasNoDayIsWritten() {
        assertThat(Drawn.from(Sketches.spans()).texts("text")).contains("Stands today", "Not by this plan");
    }

    @Test
    void theTableHoldsAPlanAColumn() {
        var twin = Sketches.spans().tableTwin();
        assertThat(twin.headers()).containsExactly("Name", "Today", "One more engineer");
        assertThat(twin.rows().getFirst().values()).containsExactly("2027 Q2; 85 of 100: 2027 Q2", "2027 Q1");
    }

    @Test
    void onePlanNeedsNoName() {
        var spans = new DaySpans(
                Sketches.CAPTION,
                Sketches.spans().ticks(),
                List.of("Today"),
                List.of(new DaySpans.Row(
                        "People",
                        List.of(Sketches.spans().rows().getFirst().spans().getFirst()))));
        assertThat(spans.tableTwin().headers()).containsExactly("Name", "As likely as not", "85 of 100");
        assertThat(Drawn.from(spans).texts(".chart-label")).containsExactly("People");
    }

    @Test
    void aDayOffTheAxisIsRefused() {
        var span = new DaySpans.Span(LocalDate.of(2026, 12, 31), null, "2026 Q4", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DaySpans(
                        Sketches.CAPTION,
                        Sketches.spans().ticks(),
                        List.of("Today"),
                        List.of(new DaySpans.Row("People", List.of(span)))))
                .withMessageContaining("off the axis");
    }
}
