package io.waymark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartTests {

    private static final String EVERY_KIND = "io.waymark.chart.Sketches#everyKind";

    @ParameterizedTest
    @MethodSource(EVERY_KIND)
    void everyChartIsWellFormedXml(Chart chart) throws Exception {
        var bytes = chart.svg().markup().getBytes(StandardCharsets.UTF_8);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @ParameterizedTest
    @MethodSource(EVERY_KIND)
    void everyChartIsNamedByItsTitleAndDescription(Chart chart) {
        var drawn = Drawn.from(chart);
        var id = chart.caption().id();
        assertThat(drawn.root().attr("aria-labelledby")).isEqualTo(id + "-title " + id + "-desc");
        assertThat(drawn.one("svg > title#" + id + "-title").text()).isEqualTo("Where you stand");
        assertThat(drawn.one("svg > desc#" + id + "-desc").text()).isEqualTo(chart.description());
    }

    @ParameterizedTest
    @MethodSource(EVERY_KIND)
    void everyChartObeysTheContentSecurityPolicy(Chart chart) {
        var drawn = Drawn.from(chart);
        assertThat(drawn.all("[style], style, script, image, use, foreignObject"))
                .isEmpty();
        assertThat(chart.svg().markup()).doesNotContain("url(");
    }

    @ParameterizedTest
    @MethodSource(EVERY_KIND)
    void everyShapeHasGreysForPaper(Chart chart) {
        assertThat(Drawn.from(chart).all("rect, circle, line, polyline, polygon, path, text"))
                .allMatch(shape -> shape.hasAttr("fill"))
                .allMatch(shape -> shape.attr("fill").matches("none|#([0-9a-f]{2})\\1\\1"))
                .allMatch(shape -> shape.attr("stroke").matches("|none|#([0-9a-f]{2})\\1\\1"));
    }

    @ParameterizedTest
    @MethodSource(EVERY_KIND)
    void aDocumentHidesItsPictureAndNamesItsSymbols(Chart chart) {
        var drawn = Drawn.from(chart);
        assertThat(drawn.root().attr("role")).isEqualTo("graphics-document");
        assertThat(drawn.one(".chart-picture").attr("aria-hidden")).isEqualTo("true");
        assertThat(drawn.all(".chart-marks > *, [role]:not(svg)")).allSatisfy(mark -> {
            assertThat(mark.attr("role")).isEqualTo("graphics-symbol");
            assertThat(mark.attr("aria-label"))
                    .isNotBlank()
                    .isEqualTo(mark.select("> title").text());
            assertThat(mark.select("a")).isEmpty();
        });
        assertThat(drawn.all("[aria-hidden=true] a"))
                .allMatch(link -> link.attr("tabindex").equals("-1"));
    }

    @ParameterizedTest
    @MethodSource(EVERY_KIND)
    void aLinkIsNamedStartingWithWhatItShowsAndLargeEnoughToHit(Chart chart) {
        assertThat(Drawn.from(chart).all(".chart-links a")).allSatisfy(link -> {
            assertThat(link.attr("aria-label")).contains(link.select("text").text());
            assertThat(link.selectStream("rect"))
                    .anyMatch(rect -> side(rect.attr("width")) >= 24 && side(rect.attr("height")) >= 24);
        });
    }

    @ParameterizedTest
    @MethodSource(EVERY_KIND)
    void aTableTwinHasACellUnderEveryHeader(Chart chart) {
        var twin = chart.tableTwin();
        assertThat(twin.caption()).isEqualTo("Where you stand");
        assertThat(twin.rows())
                .isNotEmpty()
                .allMatch(row -> row.values().size() == twin.headers().size() - 1);
    }

    @ParameterizedTest
    @MethodSource(EVERY_KIND)
    void naturalSizeIsTheViewBox(Chart chart) {
        var drawn = Drawn.from(chart);
        assertThat(drawn.number("svg", "width")).isCloseTo(drawn.viewBox().width(), within(0.01));
        assertThat(drawn.number("svg", "height")).isCloseTo(drawn.viewBox().height(), within(0.01));
    }

    @Test
    void aBundleMayTranslateASentence() {
        var german = Words.from(
                Locale.GERMAN,
                NumberFormat.getInstance(Locale.GERMAN)::format,
                key -> key.equals("chart.bar-total") ? "Insgesamt {0}." : null);
        var bar = new StackedBar(new Caption("bar", "Themen", german), List.of(segment(1200)));
        assertThat(bar.description()).isEqualTo("Insgesamt 1.200. Build: 1.200.");
    }

    @Test
    void coordinatesKeepTheirDotInEveryLanguage() {
        assertThat(Element.coordinate(1234.567)).isEqualTo("1234.57");
        assertThat(Element.coordinate(-0.001)).isEqualTo("0");
        assertThat(Element.coordinate(100)).isEqualTo("100");
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() {
        var text = Element.of("text").text("a\u0000b\uD800c\uD83D\uDE80").markup();
        assertThat(text).isEqualTo("<text>a\uFFFDb\uFFFDc\uD83D\uDE80</text>");
    }

    private static StackedBar.Segment segment(int count) {
        return new StackedBar.Segment("Build", count, "level-1");
    }

    private static double side(String length) {
        return Double.parseDouble(length);
    }
}
