package io.waymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What everybody finds on the pages of the demo world's open assessment, which is in the middle of its review. */
@WaymarkTest
class ReviewPageTests {

    private static final String FORMS = "main form";

    private final MockMvcTester portal;

    @Autowired
    ReviewPageTests(MockMvcTester portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            business-outcomes | Being answered | Everything is answered. Now Bo Lindqvist or a lead submits
            people            | Sent back      | then Pia Moreau or a lead submits People once more
            process           | In review      | Process waits for its review: now a lead accepts it
            policy            | Accepted       | It waits until a lead signs off the assessment
            technology        | Being answered | Questions are still open
            """)
    void theStagesSayWhereItStandsAndTheWordsWhoIsNext(String dimension, String stage, String next) {
        Document page = review("eva", dimension);

        assertThat(page.select(".stepper [aria-current=step]").text()).isEqualTo(stage);
        assertThat(page.select("#next").text()).contains(next);
    }

    @Test
    void whoOnlyReadsFindsNoForm() {
        for (String dimension : List.of("people", "process", "policy", "technology")) {
            assertThat(review("eva", dimension).select(FORMS)).isEmpty();
        }
        assertThat(visitor("eva").page(assessment("eva") + "/review").select(FORMS))
                .isEmpty();
    }

    @Test
    void adaFindsEveryPracticeOfProcessAcceptedUnlessSheSaysOtherwise() {
        Document page = review("ada", "process");

        assertThat(page.select(".verdict")).hasSize(28);
        assertThat(page.select(".verdict input[value=ACCEPT][checked]")).hasSize(28);
        assertThat(page.select(".verdict .rating").eachText()).doesNotContain("Open");
        assertThat(page.select("main button").eachText()).contains("Finish review", "Accept everything");
        assertThat(page.select("#own-answers")).isEmpty();
    }

    @Test
    void enterInTheReviewFinishesItAndDoesNotAcceptEverything() {
        assertThat(review("ada", "process")
                        .select("form[action$='/reviews/process'] button")
                        .eachText())
                .startsWith("Finish review");
    }

    @Test
    void peteMayTakeBackWhatHeSubmittedAndReviewsNothing() {
        Document page = review("pete", "process");

        assertThat(page.select(FORMS).eachAttr("action"))
                .containsExactly(assessment("pete") + "/submissions/process/withdrawal");
        assertThat(page.select(".verdict, .rating")).isEmpty();
    }

    @Test
    void piaFindsWhatCameBackFirstWithTheWayToItsQuestions() {
        Document page = review("pia", "people");
        Element first = page.expectFirst("main section");

        assertThat(first.select("h2").text()).isEqualTo("2 practices came back");
        assertThat(first.select("li a").eachAttr("href"))
                .containsExactly(
                        assessment("pia") + "/questions/people/organizational-change#formal-roles-funded",
                        assessment("pia") + "/questions/people/security#accountabilities-shared");
        assertThat(first.text()).contains("tills in the stores", "Ada Okafor sent it back");
        assertThat(page.select("form[action$='/submissions/people']")).hasSize(1);
    }

    @Test
    void whoDoesNotAnswerIsLedToTheAnswersAndNotToTheQuestions() {
        assertThat(review("eva", "people").select("li[id^=returned-] a").eachAttr("href"))
                .allSatisfy(it -> assertThat(it).contains("/check?dimension=people#people."));
    }

    @Test
    void boWhoAnsweredAloneSubmitsWithoutHandingIn() {
        assertThat(review("bo", "business-outcomes").select(FORMS).eachAttr("action"))
                .containsExactly(assessment("bo") + "/submissions/business-outcomes");
    }

    @Test
    void tessIsToldWhatIsLeftBeforeSheSubmits() {
        Document page = review("tess", "technology");

        assertThat(page.select("section[aria-labelledby=own]").text()).contains("7 questions are left");
        assertThat(page.select("section[aria-labelledby=own] a").attr("href"))
                .contains("/questions/technology/security-and-policy#");
        assertThat(page.select("section[aria-labelledby=submit] li").text())
                .isEqualTo("7 practices are not settled. Show what is open");
        assertThat(page.select("#people").text()).contains("Tess Hartmann", "Answering");
    }

    @Test
    void theSummaryTellsOfAllDimensionsAndOffersToAcceptWhatIsSubmitted() {
        Document page = visitor("ada").page(assessment("ada") + "/review");

        assertThat(page.select("tr:has(a[href$='/review/process'])").text())
                .contains("In review", "Pete Nowak", "The leads", "28 of 28", "Review by a lead");
        assertThat(page.select("tr:has(a[href$='/review/business-outcomes'])").text())
                .contains("Submission by Bo Lindqvist or a lead")
                .doesNotContain("Not in");
        assertThat(page.select("#acceptances input[name^=seen]").eachAttr("name"))
                .containsExactly("seen.process");
        assertThat(page.select("#sign-off").text()).contains("7 of", "not settled yet");
    }

    @Test
    void theTableOfStepsOnThePageIsTheOneThatHolds() {
        Document page = visitor("eva").page(assessment("eva") + "/review");

        assertThat(page.select("section[aria-labelledby=way] tbody tr").eachText())
                .containsExactly(
                        "Submit Being answered, Sent back Owner, Lead In review",
                        "Take back In review Owner, Lead Being answered",
                        "Accept In review Reviewer Accepted",
                        "Send back In review, Accepted Reviewer Sent back",
                        "Sign off the assessment Accepted Lead Signed off",
                        "Reopen the assessment Signed off Lead Accepted");
    }

    @Test
    void aSignedOffAssessmentOffersLeadsToReopenItAndNothingElse() {
        String address = visitor("ada")
                .page("/orgs/acme/assessments")
                .expectFirst("tr:has(.status-done) th a")
                .attr("href");

        assertThat(visitor("ada").page(address + "/review").select(FORMS).eachAttr("action"))
                .containsExactly(address + "/reopening");
        assertThat(visitor("ada").page(address + "/check").select(FORMS).eachAttr("action"))
                .containsExactly(address + "/reopening");
        assertThat(visitor("tess").page(address + "/check").select(FORMS)).isEmpty();
        assertThat(visitor("ada").page(address + "/review/process").select(FORMS))
                .isEmpty();
    }

    @Test
    void anAnswerInReviewIsRefusedAndTheWordsAreKept() {
        String practice = review("ada", "process").expectFirst(".verdict").id();

        MvcTestResult result = visitor("pete")
                .post(
                        assessment("pete") + "/answers/" + practice,
                        Map.of(
                                "rating", "NOT",
                                "confidence", "LOW",
                                "note", "The store teams have none",
                                "version", "1",
                                "key", UUID.randomUUID().toString()));

        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(result).text())
                .contains("submitted for review while you were writing", "The store teams have none");
    }

    @Test
    void theCheckPageLeadsToEachReview() {
        assertThat(visitor("ada")
                        .page(assessment("ada") + "/check")
                        .select("#reviews")
                        .text())
                .contains("Policy Accepted", "Process In review", "People Sent back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review", "/review/process"})
    void aStrangerGets404(String page) {
        String address = assessment("ada") + page;

        assertThat(visitor("gus").get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("gus").get(address.replace("acme", "globex"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aDimensionThatDoesNotExistGets404() {
        assertThat(visitor("ada").get(assessment("ada") + "/review/magic")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Document review(String persona, String dimension) {
        return visitor(persona).page(assessment(persona) + "/review/" + dimension);
    }

    private String assessment(String persona) {
        return visitor(persona)
                .page("/orgs/acme/assessments")
                .expectFirst("tr:has(.status-progress) th a")
                .attr("href");
    }

    private Visitor visitor(String persona) {
        return Visitor.as(persona, portal);
    }
}
