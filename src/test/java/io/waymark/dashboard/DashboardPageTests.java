package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class DashboardPageTests {

    @Autowired
    private MockMvcTester portal;

    @Test
    void evaReadsInOneSentenceWhatWasSignedAndWhatHoldsAcmeThere() {
        assertThat(acme().select(".lead").text())
                .matches(
                        "Acme Retail stands at Level [12].*, held there by .+\\. Signed off as .+ on .+ by Ada Okafor\\.");
    }

    @Test
    void theOpenCycleIsALineBesideIt() {
        Document page = acme();

        assertThat(page.select("main").text()).contains("247 of 254 answered, so far pointing to Level 2");
        assertThat(page.select(".note").text()).contains("it was 49% at ");
    }

    @Test
    void theLadderShowsEachDimensionNowAtItsTargetAndAsSignedOffLast() {
        Document page = acme();

        assertThat(page.select(".chart-ladder .chart-picture > .chart-reached")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page.select(".chart-ladder .chart-marks .chart-goal")).hasSize(5);
        assertThat(page.select(".chart-ladder .chart-marks .chart-last")).hasSize(5);
        assertThat(page.select(".chart-ladder desc").text())
                .contains("People stands at Level 2; the target is Level 3.");
    }

    @Test
    void everyLevelNowLeadsToItsExplanation() {
        assertThat(acme("/dimensions").select("a.level-chip"))
                .hasSize(5)
                .allSatisfy(link -> assertThat(link.attr("href")).contains("/results/"));
    }

    @Test
    void theNextFiveInitiativesAreNamed() {
        assertThat(acme("/work").select("section[aria-labelledby=next] tbody tr"))
                .hasSize(5);
    }

    @Test
    void whatNobodyAnsweredIsNotStartedAndNeverZero() {
        Document globex = dashboard("gus", "globex", "Grid platform", "");

        assertThat(globex.select(".lead").text()).contains("3 dimensions are not started");
        assertThat(dashboard("gus", "globex", "Grid platform", "/dimensions")
                        .select("section[aria-label=Dimensions]")
                        .text())
                .contains("Technology Not started");
        assertThat(globex.select(".chart-ladder desc").text()).contains("Technology has no level yet");
    }

    @Test
    void theBreaksInTheLineOfSightAreOneClickAway() {
        assertThat(acme("/work").select("a[href*=/line-of-sight?unit=]").text())
                .containsPattern("\\d+ connections? (is|are) missing");
    }

    @Test
    void aUnitOfAnotherOrganisationIsNotFound() {
        String unit = acme().select("a[href*=unit=]").attr("href").replaceAll(".*unit=|[#&].*", "");

        assertThat(Visitor.as("eva", portal).get("/orgs/acme/dashboard?unit=" + unit))
                .hasStatus(HttpStatus.OK);
        assertThat(List.of("", "/dimensions", "/work", "/mine"))
                .allSatisfy(
                        it -> assertThat(Visitor.as("gus", portal).get("/orgs/globex/dashboard" + it + "?unit=" + unit))
                                .hasStatus(HttpStatus.NOT_FOUND));
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(List.of("", "/dimensions", "/work", "/mine"))
                .allSatisfy(it -> assertThat(Visitor.as("gus", portal).get("/orgs/acme/dashboard" + it))
                        .hasStatus(HttpStatus.NOT_FOUND));
    }

    private Document acme() {
        return acme("");
    }

    private Document acme(String page) {
        return dashboard("eva", "acme", "Acme Retail", page);
    }

    /** Of the unit by name: without one the page shows whatever was assessed last, also by other tests. */
    private Document dashboard(String persona, String slug, String unit, String page) {
        Visitor visitor = Visitor.as(persona, portal);
        Document latest = visitor.page("/orgs/" + slug + "/dashboard" + page);
        return latest.select("#unit option").stream()
                .filter(it -> it.text().equals(unit))
                .map(it -> visitor.page("/orgs/" + slug + "/dashboard" + page + "?unit=" + it.val()))
                .findFirst()
                .orElse(latest);
    }
}
