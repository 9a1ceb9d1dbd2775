package io.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Pages;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class CheckTests {

    private static final String LIST = "/orgs/acme/assessments";

    private final MockMvcTester portal;

    @Autowired
    CheckTests(MockMvcTester portal) {
        this.portal = portal;
    }

    @Test
    void whatIsOpenComesFirstWithLinksToTheQuestions() {
        Document page = open("tess", "");

        assertThat(Pages.one(page, "#left").text()).startsWith("7 practices are not settled yet");
        assertThat(page.select("#left a"))
                .hasSize(7)
                .allSatisfy(it -> assertThat(it.attr("href")).contains("/questions/technology/security-and-policy#"));
    }

    @Test
    void onlyOpenOnesAreListedWhenAskedFor() {
        Document page = open("ada", "?open=true");

        assertThat(page.select(".rows .rating").eachText()).hasSize(7).containsOnly("Open");
    }

    @Test
    void anAnswerShowsItsRatingConfidenceAndNote() {
        Document page = open("tess", "?dimension=technology");

        assertThat(Pages.one(page, ".rows li:contains(certificate team)").text())
                .contains("Don’t know yet", "Note: The certificate team moved last month; asking them.");
        assertThat(page.select(".rows li:has(.rating-fully)").text()).contains("confidence");
    }

    @Test
    void aTopicInWhichNothingIsLeftIsALineThatUnfolds() {
        Document page = open("tess", "");

        assertThat(Pages.one(page, ".checked:contains(Containers and runtime)").hasAttr("open"))
                .isFalse();
        assertThat(Pages.one(page, ".checked:contains(Containers and runtime) summary")
                        .text())
                .isEqualTo("Containers and runtime Technology 4 Not · 7 Fully");
        assertThat(page.select(".checked[open] h2").eachText()).containsExactly("Security and policy Technology");
        assertThat(open("tess", "?dimension=technology").select(".checked:not([open])"))
                .isEmpty();
    }

    @Test
    void ownersSeeTheirOwnDimensionsFirstAndOthersWithoutChanging() {
        assertThat(open("bo", "").select(".checked h2 .meta").eachText()).containsOnly("Business outcomes");
        assertThat(open("bo", "").select("main li a:contains(Change)")).isNotEmpty();
        assertThat(open("bo", "?dimension=people").select(".rows .rating")).isNotEmpty();
        assertThat(open("bo", "?dimension=people").select("main li a:contains(Change)"))
                .isEmpty();
    }

    @Test
    void aLeadIsToldWhySigningOffMustWait() {
        Document page = open("ada", "");

        assertThat(Pages.one(page, "#sign-off").text()).contains("7 of", "not settled yet");
        assertThat(page.select("#sign-off form")).isEmpty();
        assertThat(open("tess", "").select("#sign-off")).isEmpty();
    }

    @Test
    void signedOffAnswersCanOnlyBeRead() {
        Visitor ada = Visitor.as("ada", portal);
        Document page = ada.page(Pages.signedOff(ada.page(LIST)) + "/check");

        assertThat(page.select(".rows .rating")).isNotEmpty();
        assertThat(page.select("main li a:contains(Change), #sign-off")).isEmpty();
    }

    @Test
    void aDimensionThatDoesNotExistGets404() {
        Visitor ada = Visitor.as("ada", portal);

        assertThat(ada.get(Pages.open(ada.page(LIST)) + "/check?dimension=magic"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangerGets404() {
        String address = Pages.open(Visitor.as("ada", portal).page(LIST)) + "/check";

        assertThat(Visitor.as("gus", portal).get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", portal).get(address.replace("acme", "globex")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private Document open(String persona, String filter) {
        Visitor visitor = Visitor.as(persona, portal);
        return visitor.page(Pages.open(visitor.page(LIST)) + "/check" + filter);
    }
}
