package io.waymark.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WaymarkTest
class GapsPageTests {

    private static final int BUDGET = 60_000;

    @Autowired
    MockMvcTester portal;

    private Visitor archie;
    private String gaps;

    @BeforeEach
    void archieLooksAtTheNewestAssessment() {
        archie = Visitor.as("archie", portal);
        gaps = NewestAssessment.of(archie, "acme") + "/gaps";
    }

    @Test
    void aGapSaysWhatClosesIt() {
        Element first = archie.page(gaps).expectFirst("#gaps tbody tr");

        assertThat(first.select("summary").text()).isNotBlank();
        assertThat(first.select("ol li")).hasSizeBetween(1, 3);
        assertThat(first.select("th p a").attr("href")).contains("/results/").contains("#");
    }

    @Test
    void openPracticesAreNoGapsAndTheNoteSaysSo() {
        Document page = archie.page(gaps + "?show=all");

        assertThat(page.select(".notice").text()).startsWith("7 practices are still open and not in this list");
        assertThat(page.select("#gaps .rating-open")).isEmpty();
    }

    @Test
    void htmxGetsTheListAloneWithItsAddress() {
        MvcTestResult region = archie.region(gaps + "?dimension=people&level=&risk=4&sort=risk&q=");

        assertThat(Visitor.page(region).select("#gaps, #filter-count")).hasSize(2);
        assertThat(Visitor.page(region).select("header, form")).isEmpty();
        assertThat(region.getResponse().getHeader("HX-Push-Url")).isEqualTo(gaps + "?dimension=people&risk=4");
    }

    @Test
    void pageAndRegionAreKeptApartByCaches() {
        assertThat(archie.get(gaps).getResponse().getHeaders("Vary")).contains("HX-Request");
    }

    @Test
    void aLongListIsShownInPart() {
        Document page = archie.page(gaps);

        assertThat(page.select("#gaps tbody tr")).hasSize(35);
        assertThat(page.select(".pager a").attr("href")).isEqualTo(gaps + "?show=all");
    }

    @Test
    void whatTheGoalsNeedMostCanComeFirst() {
        Document page = archie.page(gaps + "?show=all&sort=goals");
        List<Integer> strengths = page.select("#gaps tbody tr").stream()
                .map(row -> row.select(".pointed").attr("title"))
                .map(it -> it.endsWith("decisively") ? 3 : it.endsWith("clearly") ? 2 : it.isEmpty() ? 0 : -1)
                .toList();

        assertThat(strengths).contains(3, 0).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.select("#f-sort option[selected]").text()).isEqualTo("Your goals first");
        assertThat(page.select("#gaps .pointed[role=img]").attr("title")).startsWith("Your goals point here");
    }

    @Test
    void allGapsTogetherAreALightPage() throws IOException {
        MvcTestResult all = archie.get(gaps + "?show=all");

        assertThat(Visitor.page(all).select("#gaps tbody tr")).hasSize(151);
        assertThat(zipped(all.getResponse().getContentAsString())).isLessThan(BUDGET);
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor greta = Visitor.as("greta", portal);

        assertThat(greta.get(gaps)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(greta.get(gaps.replace("/acme/", "/globex/"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static int zipped(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
