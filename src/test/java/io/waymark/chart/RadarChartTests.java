package io.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RadarChartTests {

    @Test
    void aRadarNamesEveryAxisInItsDescription() {
        assertThat(Sketches.radar().description())
                .contains("5 axes from 0 to 3.", "Business outcomes 3", "People 1.5", "Process", "Policy", "Technology")
                .contains("(range 1 to 3)")
                .endsWith("Now is highest at Business outcomes and lowest at People.");
    }

    @Test
    void aFullValueAtTheTopAxisLiesOnTheRim() {
        var points = Drawn.from(Sketches.radar()).points("polygon.chart-line.chart-series-1");
        assertThat(points).startsWith(0, -RadarDrawing.RADIUS);
    }

    @Test
    void halfAValueLiesHalfWayToTheRim() {
        var points = Drawn.from(Sketches.radar()).points("polygon.chart-line.chart-series-1");
        double turn = 2 * Math.PI / 5;
        assertThat(points[2]).isCloseTo(RadarDrawing.RADIUS / 2 * Math.sin(turn), within(0.01));
        assertThat(points[3]).isCloseTo(-RadarDrawing.RADIUS / 2 * Math.cos(turn), within(0.01));
    }

    @Test
    void everyRingIsLabelled() {
        assertThat(Drawn.from(Sketches.radar()).texts(".chart-ring-label")).containsExactly("1", "2", "3");
    }

    @Test
    void aBandIsATranslucentRingWithAHole() {
        var band = Drawn.from(Sketches.radar()).one("path.chart-band");
        assertThat(band.attr("fill-rule")).isEqualTo("evenodd");
        assertThat(band.attr("d")).matches("M[^Z]+ZM[^Z]+Z").startsWith("M0,-110L");
        assertThat(Double.parseDouble(band.attr("fill-opacity"))).isBetween(0.1, 0.3);
    }

    @Test
    void fourSeriesDifferByMarkerAndDash() {
        var values = List.of(1.0, 1.0, 1.0);
        var series = List.of("A", "B", "C", "D").stream()
                .map(name -> new RadarChart.Series(name, values))
                .toList();
        var drawn = Drawn.from(new RadarChart(
                Sketches.CAPTION, Sketches.radar(null, "X", "Y", "Z").axes(), series, 3));
        assertThat(drawn.all("polygon.chart-line"))
                .extracting(line -> line.attr("stroke-dasharray"))
                .doesNotHaveDuplicates();
        assertThat(drawn.all(".chart-sample > .chart-mark"))
                .extracting(RadarChartTests::shape)
                .doesNotHaveDuplicates();
    }

    @Test
    void anAxisWithALinkTellsItsValuesToo() {
        var link = Drawn.from(Sketches.radar("/dimensions/people", "People", "Process", "Policy"))
                .one("a");
        assertThat(link.attr("href")).isEqualTo("/dimensions/people");
        assertThat(link.attr("aria-label")).isEqualTo("People: Now 3 (range 1 to 3), Target 2");
    }

    @Test
    void textIsEscaped() {
        var radar = Sketches.radar(null, Sketches.NASTY, "B", "C");
        assertThat(radar.svg().markup()).doesNotContain("<b>").contains("&lt;b&gt;&amp;&quot;&#39;");
        assertThat(Drawn.from(radar).texts(".chart-label")).contains(Sketches.NASTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WWWWWWWWWWWWWWWWWWWWWWWW",
                "Continuous delivery flow",
                "Infrastrukturautomatisie",
                "i",
                "\u4E91\u539F\u751F\u6210\u719F\u5EA6\u6A21\u578B"
            })
    void noAxisLabelIsEverCut(String label) {
        for (int axes = 3; axes <= 8; axes++) {
            var labels = Collections.nCopies(axes, label).toArray(String[]::new);
            var drawn = Drawn.from(Sketches.radar("/here", labels));
            var view = drawn.viewBox();
            assertThat(drawn.all(".chart-links text")).hasSize(axes).allMatch(text -> inside(view, text));
        }
    }

    private static boolean inside(Box view, org.jsoup.nodes.Element text) {
        var anchor = Anchor.valueOf(text.attr("text-anchor").toUpperCase(Locale.ROOT));
        return text.select("tspan").stream().allMatch(line -> {
            double middle = Double.parseDouble(line.attr("y")) - Script.LABEL.drop();
            var box = Script.LABEL.box(line.text(), Double.parseDouble(line.attr("x")), middle, anchor);
            return box.and(view).equals(view);
        });
    }

    private static String shape(org.jsoup.nodes.Element mark) {
        return mark.tagName() + mark.attr("fill") + mark.attr("points").split(" ").length;
    }
}
