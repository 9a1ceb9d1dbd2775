package io.waymark.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class ResultsPageTests {

    @Autowired
    MockMvcTester portal;

    @Test
    void theWholeIsASentenceOfLevelSpreadAndDistance() {
        assertThat(acme().select(".lead").text())
                .matches(
                        "Taken together, Acme Retail stands at Level 2, 1 obligation open, held there by Business outcomes, People, Process, "
                                + "Policy and Technology\\. Of 22 topics, \\d+ stand at Level 1 and \\d+ stand at Level 2\\. "
                                + "Of what your targets ask for, \\d+.% is still missing \\(range \\d+–\\d+.%\\)\\.");
    }

    @Test
    void openPracticesMakeTheResultsProvisional() {
        Element notice = acme().expectFirst(".notice");

        assertThat(notice.text()).startsWith("Provisional. 7 of 254 practices are open, 1 is “Don’t know yet”.");
        assertThat(notice.select("a").attr("href")).endsWith("/check?open=true");
    }

    @Test
    void everyFigureOfADimensionLeadsToItsExplanation() {
        assertThat(row(acme(), "People").select("> h3 a, > span a").eachAttr("href"))
                .extracting(it -> it.substring(it.lastIndexOf("/results")))
                .containsExactly("/results/people", "/results/people#level", "/results/people#distance");
    }

    @Test
    void theHeatMapShowsOpenAndNeverZeroWhereNobodyAnswered() {
        assertThat(acme().select(".band-open a[href$='/technology/security-and-policy#level-3']")
                        .text())
                .isEqualTo("open");
    }

    @Test
    void theHeatMapMarksACellOfWhichAPartIsOpen() {
        assertThat(acme().expectFirst("a[href$='/technology/security-and-policy#level-2']")
                        .text())
                .endsWith("%*");
    }

    @Test
    void theHeatMapHoldsAllTopics() {
        assertThat(acme().select(".heat tbody tr:has(td)")).hasSize(27);
    }

    @Test
    void theLadderShowsEveryTopicWhereItStandsAndCanBeReadAsATable() {
        Document page = acme();

        assertThat(page.select(".chart-ladder a:has(.chart-dot)"))
                .hasSize(27)
                .allSatisfy(dot ->
                        assertThat(dot.attr("aria-label")).containsAnyOf(" stands at Level ", " stands below Level 1"));
        assertThat(page.select(".chart-ladder a:has(.chart-hollow)"))
                .isNotEmpty()
                .allSatisfy(dot -> assertThat(dot.attr("aria-label")).endsWith(", provisional"));
        assertThat(page.select(".chart-ladder desc").text())
                .contains(
                        "People stands at Level 2; the target is Level 3. Held there by Organisational change, Upskilling");
        assertThat(page.select("figure table tbody tr")).hasSize(5);
    }

    @Test
    void eachTopicIsMarkedInTheHeatMapAtTheLevelThatStopsIt() {
        assertThat(acme().select(".heat tr:has(td)")).allSatisfy(topic -> {
            assertThat(topic.select("td.frontier")).hasSizeLessThanOrEqualTo(1);
            assertThat(topic.select("td.frontier a"))
                    .allSatisfy(it -> assertThat(it.attr("aria-label"))
                            .startsWith(topic.select("th").text() + " at Level ")
                            .endsWith("This level stops it"));
        });
        assertThat(acme().select(".heat .frontier")).hasSizeGreaterThan(20);
    }

    @Test
    void aDimensionThatNobodyBeganHasNoFigures() {
        Visitor greta = Visitor.as("greta", portal);
        Document page = greta.page(NewestAssessment.of(greta, "globex") + "/results");

        assertThat(row(page, "People").text())
                .contains("Not started")
                .doesNotContain("%")
                .doesNotContain("Below");
        assertThat(page.select(".chart-ladder desc").text()).contains("People has no level yet");
        assertThat(page.select(".chart-ladder a[href$=/people/culture]").attr("aria-label"))
                .isEqualTo("Culture is not rated yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/people", "/people/culture"})
    void aStrangerFindsNothing(String page) {
        String address = NewestAssessment.of(Visitor.as("ada", portal), "acme") + "/results" + page;
        Visitor greta = Visitor.as("greta", portal);

        assertThat(greta.get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(greta.get(address.replace("/acme/", "/globex/"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/nowhere/culture", "/people/nothing", "/policy/culture"})
    void whatTheEditionDoesNotHoldIsNotFound(String page) {
        Visitor ada = Visitor.as("ada", portal);

        assertThat(ada.get(NewestAssessment.of(ada, "acme") + "/results" + page))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private Document acme() {
        Visitor eva = Visitor.as("eva", portal);
        return eva.page(NewestAssessment.of(eva, "acme") + "/results");
    }

    private static Element row(Document page, String dimension) {
        return page.select(".keep").stream()
                .filter(it -> it.select("h3").text().equals(dimension))
                .findFirst()
                .orElseThrow();
    }
}
