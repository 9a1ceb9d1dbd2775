package io.waymark.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Pages;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class AssessmentListTests {

    private static final String LIST = "/orgs/acme/assessments";

    private final MockMvcTester portal;

    @Autowired
    AssessmentListTests(MockMvcTester portal) {
        this.portal = portal;
    }

    @Test
    void acmeRetailHasThreeQuartersOfHistoryAndOneOpenAssessment() {
        Document list = Visitor.as("eva", portal).page(LIST);

        assertThat(list.select("main h2").eachText()).startsWith("Acme Retail");
        assertThat(list.select("section:has(h2:containsOwn(Acme Retail)) tbody .status")
                        .eachText())
                .containsExactly("Open", "Signed off", "Signed off", "Signed off");
    }

    @Test
    void theOnlineShopIsAssessedForTheFirstTime() {
        Document list = Visitor.as("eva", portal).page(LIST);

        assertThat(list.select("section:has(h2:containsOwn(Online shop platform)) tbody .status")
                        .eachText())
                .containsExactly("Open");
    }

    @Test
    void theOpenOneSaysThatSevenQuestionsAreLeft() {
        Document list = Visitor.as("eva", portal).page(LIST);

        MatchResult counts = Pattern.compile("(\\d+) of (\\d+) answered")
                .matcher(Pages.one(list, "tr:has(.status-progress)").text())
                .results()
                .findFirst()
                .orElseThrow();
        assertThat(Integer.parseInt(counts.group(2)) - Integer.parseInt(counts.group(1)))
                .isEqualTo(7);
    }

    @Test
    void signedOffOnesClaimALevelThatOpensTheirResults() {
        Document list = Visitor.as("eva", portal).page(LIST);

        assertThat(Pages.one(list, "tr:has(.status-done) a.level-chip").text()).isEqualTo("Level 2");
        assertThat(Pages.one(list, "tr:has(.status-done) a.level-chip").attr("href"))
                .isEqualTo(Pages.signedOff(list) + "/results");
    }

    @Test
    void onlyThoseWhoRunAssessmentsAreOfferedToPlanOne() {
        assertThat(Visitor.as("ada", portal).page(LIST).select("main a[href$=/new]"))
                .hasSize(1);
        assertThat(Visitor.as("tess", portal).page(LIST).select("main a[href$=/new]"))
                .isEmpty();
    }

    @Test
    void aStrangerGets404() {
        assertThat(Visitor.as("gus", portal).get(LIST)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
