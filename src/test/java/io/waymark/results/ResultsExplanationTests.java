package io.waymark.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class ResultsExplanationTests {

    private static final int AS_ANSWERED = 1;

    @Autowired
    MockMvcTester portal;

    @Test
    void aDimensionNamesTheTopicsThatHoldIt() {
        Document technology = as("eva", "/results/technology");

        assertThat(technology.select("[aria-labelledby=level] strong").text()).isEqualTo("What holds it at Level 2:");
        assertThat(technology.select("[aria-labelledby=level] li").eachText())
                .satisfiesExactly(
                        mean -> assertThat(mean)
                                .startsWith("Level 3 is achieved by 4% as the mean of the topics. It asks for Largely")
                                .contains("Containers and runtime, Application patterns and refactoring"),
                        behind -> assertThat(behind)
                                .isEqualTo(
                                        "These topics stand more than one level below the next: Security and policy"),
                        obligation -> assertThat(obligation)
                                .startsWith(
                                        "1 obligation is below Largely and bars Level 3 and above: Rules on where data"),
                        unknown -> assertThat(unknown).startsWith("1 obligation is not rated yet"));
    }

    @Test
    void aTopicNamesThePracticesThatStopIt() {
        assertThat(as("eva", "/results/people/upskilling")
                        .select("[aria-labelledby=level] li")
                        .text())
                .startsWith("Level 2 is achieved by 50%. It asks for Largely, more than 50%. Below Fully there: ");
    }

    @Test
    void aTopicSaysWhereTooLittleIsAnswered() {
        Document security = as("eva", "/results/technology/security-and-policy");

        assertThat(security.select("h1").text()).isEqualTo("Security and policy: why Level 1");
        assertThat(security.text())
                .contains("Too little answered: 43% of Level 2 is rated, and a level is claimed from half on.");
    }

    @Test
    void aTopicNamesTheEditionItWasScoredBy() {
        assertThat(as("eva", "/results/people/culture").select(".facts").text()).contains("cnmm 4.0-beta.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "technology/security-and-policy",
                "technology/application-patterns",
                "people/culture",
                "process/security",
                "business-outcomes/cost"
            })
    void everyLineOfATopicsCalculationCanBeRecomputedByHand(String topic) {
        List<String> lines = as("eva", "/results/" + topic).select(".calc td").eachText().stream()
                .filter(it -> it.contains("="))
                .toList();

        assertThat(lines).hasSizeGreaterThanOrEqualTo(5).allSatisfy(ResultsExplanationTests::recompute);
    }

    @Test
    void aDimensionsLevelsAreTheMeansOfItsTopics() {
        assertThat(as("eva", "/results/people")
                        .select("[aria-labelledby=level] td")
                        .eachText())
                .hasSize(9)
                .allSatisfy(ResultsExplanationTests::recompute);
    }

    @Test
    void aTopicNamesItsOpenObligations() {
        Document security = as("eva", "/results/technology/security-and-policy");

        assertThat(security.select("[aria-labelledby=level] li").eachText())
                .last()
                .asString()
                .startsWith(
                        "1 obligation is not rated yet, and below Largely would bar Level 3 and above: Every production"
                                + " secret lives in a secret management tool that delivers it (Don’t know yet)");
    }

    @Test
    void aDimensionsIndexIsTheMeanOfItsTopics() {
        assertThat(as("eva", "/results/people")
                        .select("[aria-labelledby=index] td")
                        .eachText())
                .isNotEmpty()
                .allSatisfy(ResultsExplanationTests::recompute);
    }

    @Test
    void aDimensionsDistanceIsWhatItsTopicsLeaveMissingTogether() {
        Document technology = as("eva", "/results/technology");
        Elements topics = technology.select("[aria-labelledby=distance] tbody tr");
        double achieved = sum(topics, 0);
        double weight = sum(topics, 1);

        assertThat(topics).hasSize(7);
        assertThat(cell(technology.select("tfoot tr").getLast()))
                .endsWith("= " + Math.round(100 * (1 - achieved / weight)) + "%");
    }

    @Test
    void whoAnswersIsLedToTheQuestion() {
        assertThat(as("tess", "/results/technology/security-and-policy")
                        .select("a[href$=/questions/technology/security-and-policy#known-identities]"))
                .hasSize(1);
    }

    @Test
    void whoDoesNotAnswerIsOfferedNoChange() {
        assertThat(as("eva", "/results/technology/security-and-policy").select("a[href*=/questions/]"))
                .isEmpty();
        assertThat(as("tess", "/results/people/culture").select("a[href*=/questions/]"))
                .isEmpty();
    }

    private static double sum(Elements topics, int side) {
        return topics.stream()
                .mapToDouble(it -> ByHand.value(cell(it).split(" / (?=\\d+$)", -1)[side]))
                .sum();
    }

    private static String cell(Element row) {
        return row.select("td").get(AS_ANSWERED).text().replace('\u00a0', ' ');
    }

    /** Two decimals of up to nine rounded terms may differ by one in the last. */
    private static void recompute(String line) {
        String[] sides = line.replace('\u00a0', ' ').split(" = ", -1);
        boolean share = sides[1].endsWith("%");
        double shown = Double.parseDouble(sides[1].replace("%", "").strip());

        assertThat(ByHand.value(sides[0]) * (share ? 100 : 1)).isEqualTo(shown, within(share ? 0.5001 : 0.0151));
    }

    private Document as(String persona, String page) {
        Visitor visitor = Visitor.as(persona, portal);
        return visitor.page(NewestAssessment.of(visitor, "acme") + page);
    }
}
