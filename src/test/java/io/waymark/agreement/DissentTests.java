package io.waymark.agreement;

import static io.waymark.scoring.Rating.LARGELY;
import static io.waymark.scoring.Rating.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.content.PracticeKey;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class DissentTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Table table;
    private PracticeKey practice;

    /** Tess says Fully, Pete Not, Archie Largely; Largely is agreed on. */
    @BeforeEach
    void agree() {
        table = new Table(portal, mvc);
        practice = table.practices.getFirst();
        table.differ(practice);
        table.says(table.archie, practice, LARGELY, "");
        assertThat(table.open().decide(practice, LARGELY, "All but the checkout", 0))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void peteSaysThatHeDoesNotShareIt() {
        assertThat(form("pete").select("input[name=person]").val())
                .isEqualTo(table.pete.person().toString());

        assertThat(table.dissent("pete", table.pete, practice, "The checkout counts most", 1))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(practice("eva").select(".notice-ok").text())
                .contains("Pete Nowak does not share this: The checkout counts most")
                .doesNotContain("written down");
        assertThat(practice("pete").select("form")).isEmpty();
        assertThat(table.visitor("eva")
                        .page(table.address)
                        .select("li:contains(recorded a dissent)")
                        .text())
                .doesNotContain("checkout");
    }

    @Test
    void aLeadWritesItDownForSomebody() {
        table.dissent("ada", table.pete, practice, "The checkout counts most", 1);

        assertThat(practice("eva").select(".notice-ok").text())
                .contains("Pete Nowak does not share this", "written down by Ada Okafor");
    }

    @Test
    void onlyThoseWhoseAnswerDiffersCanBeChosenAndOnlyOnce() {
        assertThat(form("ada").select("option").eachText()).containsExactly("Choose", "Pete Nowak", "Tess Hartmann");

        table.dissent("pete", table.pete, practice, "The checkout counts most", 1);

        assertThat(form("ada").select("option").eachText()).containsExactly("Choose", "Tess Hartmann");
        assertThat(practice("archie").select("form")).isEmpty();
        assertThat(practice("eva").select("form")).isEmpty();
    }

    @Test
    void nobodyDissentsInAnothersName() {
        assertThat(table.dissent("tess", table.pete, practice, "He told me so", 1))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoDidNotAnswerCannotDissent() {
        assertThat(table.dissent("eva", new Cycle(portal).member("eva", "acme"), practice, "I think", 1))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoAnsweredAsWasDecidedIsToldSoAndKeepsTheirWords() {
        refused(table.dissent("ada", table.archie, practice, "My own words", 1), "nothing to dissent from");
    }

    @Test
    void theFirstWordAgainstADecisionStands() {
        table.dissent("pete", table.pete, practice, "The checkout counts most", 1);

        refused(table.dissent("ada", table.pete, practice, "My own words", 1), "kept already");
        assertThat(practice("eva").text()).contains("The checkout counts most").doesNotContain("My own words");
    }

    @Test
    void aDissentIsVoicedAgainstTheDecisionThatWasOnTheScreen() {
        table.decide(practice, PARTLY, "Looked again", 1);

        refused(table.dissent("pete", table.pete, practice, "My own words", 1), "decided anew meanwhile");
    }

    @Test
    void withoutAReasonOrANameItIsNotTaken() {
        MvcTestResult result = table.visitor("ada").post(table.dissents(practice), Table.dissent(null, " ", 1));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachText())
                .containsExactly("Choose who does not share it", "Say why");
        for (Element link : page.select(".error-summary a")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
    }

    @Test
    void itStaysInTheHistoryWhenTheDecisionIsReplaced() {
        table.dissent("pete", table.pete, practice, "The checkout counts most", 1);
        table.decide(practice, PARTLY, "Looked again", 1);

        assertThat(practice("eva")
                        .select("details:contains(1 earlier decision)")
                        .text())
                .contains("Decision 1: Largely", "Pete Nowak does not share this: The checkout counts most");
        assertThat(practice("eva").select(".notice-ok").text()).doesNotContain("does not share");
        assertThat(form("pete").select("[name=seen]").val()).isEqualTo("2");
    }

    @Test
    void thePagesScriptGetsThePracticeAlone() {
        MvcTestResult result = table.sendAsScript(
                "pete", table.dissents(practice), Table.dissent(table.pete, "The checkout counts most", 1));

        assertThat(result).hasStatus(HttpStatus.OK);
        assertThat(Visitor.page(result).select("main")).isEmpty();
        assertThat(Visitor.page(result).text()).contains("Pete Nowak does not share this");
    }

    @Test
    void aStrangerGets404() {
        Map<String, String> form = Table.dissent(table.pete, "Mine", 1);

        assertThat(table.visitor("gus").post(table.dissents(practice), form)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(table.visitor("gus").post(table.dissents(practice).replace("acme", "globex"), form))
                .hasStatus(HttpStatus.NOT_FOUND);
        for (String undecided : List.of(table.practices.get(1).value(), "technology.architecture.nothing")) {
            assertThat(table.visitor("pete").post(table.address + "/agreements/" + undecided + "/dissents", form))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private void refused(MvcTestResult result, String words) {
        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(result);
        assertThat(page.select(".error-summary").text()).contains(words);
        Element shown = page.select("article[id=" + practice + "]").get(0);
        assertThat(shown.text() + shown.select("textarea").val()).contains("My own words");
    }

    private Element practice(String persona) {
        return table.visitor(persona)
                .page(table.comparison())
                .select("article[id=" + practice + "]")
                .get(0);
    }

    private Element form(String persona) {
        return practice(persona).select("form[action$=/dissents]").get(0);
    }
}
