package io.waymark.agreement;

import static io.waymark.scoring.Rating.FULLY;
import static io.waymark.scoring.Rating.LARGELY;
import static io.waymark.scoring.Rating.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Answer;
import io.waymark.assessment.Cycle;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class AgreementTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Table table;
    private PracticeKey practice;

    @BeforeEach
    void differ() {
        table = new Table(portal, mvc);
        practice = table.practices.getFirst();
        table.differ(practice);
    }

    @Test
    void adaRecordsWhatWasAgreedAndNoAnswerIsTouched() {
        table.open();
        List<Answer> before = answers();

        assertThat(table.decide(practice, LARGELY, "All but the checkout", 0))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(table.comparison() + "?show=all#" + practice);

        Element decided = practice(table.visitor("eva").page(table.comparison()));
        assertThat(decided.select(".notice-ok").text())
                .contains("Decision 1: Largely, medium confidence.", "All but the checkout", "Ada Okafor");
        assertThat(decided.select(".stand .agreed").text()).isEqualTo("Largely Agreed");
        assertThat(Objects.requireNonNull(decided.closest("section"))
                        .select("h2")
                        .text())
                .isEqualTo("Decided");
        assertThat(answers()).isEqualTo(before).hasSize(2);
        assertThat(table.visitor("eva")
                        .page(table.address + "/check?dimension=technology")
                        .select("li[id=" + practice + "]")
                        .text())
                .contains("Largely");
    }

    @Test
    void whatWasRecordedIsSaidOnce() {
        table.open();
        Visitor ada = table.visitor("ada");
        ada.post(table.agreements(practice), Table.decision("LARGELY", "All but the checkout", 0));

        String after = table.comparison() + "?show=all";
        assertThat(ada.page(after).select("[role=status] a").attr("href"))
                .isEqualTo(table.comparison() + "#" + practice);
        assertThat(ada.page(after).select("[role=status] a")).isEmpty();
    }

    @Test
    void theRecordOfItNamesThePracticeAndNeverTheRating() {
        table.open().decide(practice, LARGELY, "All but the checkout", 0);

        String entry = table.visitor("eva")
                .page(table.address)
                .select("li:contains(recorded the agreed rating)")
                .text();
        assertThat(entry).contains("Ada Okafor").doesNotContain("Largely", "checkout");
    }

    @Test
    void thePagesScriptGetsThePracticeAndTheCountsAlone() {
        table.open();

        MvcTestResult result =
                table.sendAsScript("ada", table.agreements(practice), Table.decision("LARGELY", "We looked", 0));

        assertThat(result).hasStatus(HttpStatus.OK);
        Document region = Visitor.page(result);
        assertThat(region.select("main, h1, html > head > title")).isEmpty();
        assertThat(practice(region).text()).contains("Decision 1: Largely");
        assertThat(region.select("#counts[hx-swap-oob=true]").text())
                .contains("Nothing is left to agree on; 1 decided");
    }

    @Test
    void thePagesScriptGetsWhatIsWrongInThePractice() {
        table.open();

        MvcTestResult result =
                table.sendAsScript("ada", table.agreements(practice), Table.decision("", "We looked", 0));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Element region = practice(Visitor.page(result));
        assertThat(region.select(".error-summary[role=alert]").text()).contains("Choose the rating");
        assertThat(region.select("textarea").val()).isEqualTo("We looked");
    }

    @ParameterizedTest
    @CsvSource({
        "rating, '', Choose the rating",
        "rating, EXCELLENT, Choose the rating",
        "confidence, '', Choose how sure",
        "reason, '   ', Say why",
        "seen, many, reload the page",
    })
    void whatIsWrongIsSaidOnTopAndAtTheFieldAndWhatWasTypedIsKept(String field, String typed, String words) {
        table.open();
        Map<String, String> form = new HashMap<>(Table.decision("LARGELY", "All but the checkout", 0));
        form.put(field, typed);

        MvcTestResult result = table.visitor("ada").post(table.agreements(practice), form);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.title()).startsWith("Error: ");
        Element link = page.select(".error-summary a").get(0);
        assertThat(link.text()).contains(words);
        assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        assertThat(practice(page).select(".error").text()).contains(words);
        assertThat(practice(page).select("details[open] textarea").val())
                .isEqualTo(form.getOrDefault("reason", "").strip());
    }

    @Test
    void aReasonOf1001CharactersIsTooLongAndOneOf1000IsNot() {
        table.open();

        assertThat(table.decide(practice, LARGELY, "x".repeat(1001), 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(table.decide(practice, LARGELY, "x".repeat(998) + "\r\nx", 0))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void theSameWordsSentTwiceAreOneDecision() {
        table.open().decide(practice, LARGELY, "All but the checkout", 0);

        MvcTestResult again = table.decide(practice, LARGELY, "All but the checkout", 0);

        assertThat(again).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(table.visitor("ada")
                        .page(table.comparison())
                        .select("[id='" + practice + "']")
                        .text())
                .contains("Decision 1: Largely")
                .doesNotContain("earlier decision");
    }

    @Test
    void whoComesSecondSeesWhatStandsAndKeepsTheirWords() {
        table.open().decide(practice, LARGELY, "All but the checkout", 0);

        MvcTestResult result = table.decide(practice, PARTLY, "The checkout counts most", 0);

        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        Element shown = practice(Visitor.page(result));
        assertThat(shown.text()).contains("Somebody decided meanwhile", "Decision 1: Largely", "All but the checkout");
        Element form = shown.select("details[open] form").get(0);
        assertThat(form.select("textarea").val()).isEqualTo("The checkout counts most");
        assertThat(form.select("input[name=rating][checked]").val()).isEqualTo("PARTLY");
        assertThat(form.select("input[name=seen]").val()).isEqualTo("1");
    }

    @Test
    void aLaterDecisionReplacesTheEarlierAndErasesNothing() {
        table.open().decide(practice, LARGELY, "All but the checkout", 0);
        assertThat(table.decide(practice, PARTLY, "The checkout counts most", 1))
                .hasStatus(HttpStatus.SEE_OTHER);

        Element decided = practice(table.visitor("eva").page(table.comparison()));
        assertThat(decided.select(".notice-ok").text())
                .contains("Decision 2: Partly")
                .doesNotContain("Largely");
        assertThat(decided.select("details:contains(1 earlier decision)").text())
                .contains("Decision 1: Largely", "All but the checkout", "Ada Okafor");
    }

    @Test
    void nothingIsChosenBeforehandWhereOpinionIsDivided() {
        table.open();

        assertThat(form("ada").select("[checked]")).isEmpty();
    }

    @Test
    void whatAllButOneSayIsChosenBeforehandAndThatIsSaid() {
        table.says(table.archie, practice, FULLY, "");
        table.open();

        assertThat(form("ada").select("[checked]").eachAttr("value")).containsExactly("FULLY");
        assertThat(form("ada").text()).contains("All but Pete Nowak say Fully");
    }

    @Test
    void nobodyDecidesOverAnswersThatNobodyMaySee() {
        MvcTestResult result = table.decide(practice, LARGELY, "All but the checkout", 0);

        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(result);
        assertThat(page.select(".error-summary").text())
                .contains("everybody answers alone still", "What you typed", "All but the checkout");
        assertThat(page.select(".compared")).isEmpty();
    }

    @Test
    void whatIsSignedOffIsNotDecidedAnyMore() {
        String signedOff = table.visitor("ada")
                .page("/orgs/acme/assessments")
                .select("tr:has(.status-done) th a")
                .get(0)
                .attr("href");

        MvcTestResult result = table.visitor("ada")
                .post(signedOff + "/agreements/" + practice, Table.decision("LARGELY", "All but the checkout", 0));

        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(result).text())
                .contains("this assessment was signed off", "What you typed", "All but the checkout");
    }

    @Test
    void ownersDoNotDecide() {
        table.open();

        assertThat(table.visitor("tess").post(table.agreements(practice), Table.decision("LARGELY", "Mine", 0)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(table.visitor("tess").post(table.agreements(practice), Map.of()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(table.visitor("tess").page(table.comparison()).select("form[action*=/agreements/]"))
                .isEmpty();
    }

    @Test
    void aStrangerGets404AsForAPracticeThatDoesNotExist() {
        table.open();
        Map<String, String> form = Table.decision("LARGELY", "We looked", 0);

        assertThat(table.visitor("gus").post(table.agreements(practice), form)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(table.visitor("gus").post(table.agreements(practice).replace("acme", "globex"), form))
                .hasStatus(HttpStatus.NOT_FOUND);
        for (String nothing : List.of("technology.architecture.nothing", "nothing", "a.b", "magic.a.b")) {
            assertThat(table.visitor("ada").post(table.address + "/agreements/" + nothing, form))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private List<Answer> answers() {
        Cycle cycle = new Cycle(portal);
        return Stream.of(table.ada, table.tess, table.pete, table.archie)
                .flatMap((Member it) -> cycle.answers(it, table.id).stream())
                .toList();
    }

    private Element form(String persona) {
        return practice(table.visitor(persona).page(table.comparison()))
                .select("form[action$=/agreements/" + practice + "]")
                .get(0);
    }

    private Element practice(Document page) {
        return page.select("article[id=" + practice + "]").get(0);
    }
}
