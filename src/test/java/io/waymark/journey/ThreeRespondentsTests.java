package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A new team of Acme Retail, two cycles long: Polly, Pete and Tess answer one topic alone, Ada brings them together, Polly
 * submits, Ada reviews and signs off, and the next cycle begins from there. What the story is not about is answered by
 * {@link CheckoutTeam}.
 */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeRespondentsTests {

    private static final String TEAM = "Checkout team";
    private static final String TASK = "First look, " + TEAM;
    private static final String EXEMPTIONS = "Every policy exemption is on one list";
    private static final String CRITICAL = "Audit requirements and major threats";
    private static final String ENFORCED = "The primary compliance obligations are enforced";
    private static final String MESSAGE = "Begin with the exemptions: the auditor comes in spring.";
    private static final String PETES_NOTE = "Nobody I asked has ever seen that list.";
    private static final String TESSS_NOTE = "Kept by hand since last month.";
    private static final String REASON = "The list exists; two old exemptions are still missing.";
    private static final String DISSENT = "A list that nobody finds is no list.";
    private static final String COMMENT = "Which obligations? I only found the one about cards.";

    @Autowired
    private ApplicationContext beans;

    private String first = "";
    private String second = "";

    @Test
    @Order(1)
    void adaPlansAnAssessmentOfANewTeamAndAsksThreePeople(Portal portal) {
        Guest ada = portal.signIn("ada");
        ada.goTo("Assess");
        ada.follow("Plan an assessment");
        ada.all("[name=unit][value=new]").check();
        ada.all("#unitName").fill(TEAM);
        ada.all("#title").fill("First look");
        ada.all("[id='owner[policy]']").selectOption(new SelectOption().setLabel("Polly Adeyemi"));
        ada.push("Begin the assessment");
        ada.isAt("First look, " + TEAM);
        first = address(ada);
        ada.follow("Who answers");
        assign(ada, "input[data-all='topic-policy']", "Polly Adeyemi");
        assign(ada, "input[value='" + CheckoutTeam.TOPIC + "']", "Pete Nowak", "Tess Hartmann");
        assertThat(person(ada, "Pete Nowak")).containsText("1 of 3");
        assertThat(person(ada, "Pete Nowak")).containsText("Not started");
        new CheckoutTeam(beans).answerTheRest(first);
    }

    @Test
    @Order(2)
    void pollyReadsTheMailThatToldHer(Portal portal) {
        Guest polly = portal.signIn("polly");
        polly.open("/orgs/acme/mails");
        polly.sees("This is a demo, so nothing is sent");
        polly.follow("Ada Okafor has questions for you");
        polly.sees(MESSAGE);
        polly.sees("Please answer by");
        polly.sees(TEAM);
    }

    @Test
    @Order(3)
    void peteAndTessAnswerAloneAndHandIn(Portal portal) {
        answersAlone(portal.signIn("pete"), "3133422", PETES_NOTE);
        Guest tess = answersAlone(portal.signIn("tess"), "3323422", TESSS_NOTE);
        seesNothing(tess, List.of(PETES_NOTE));
    }

    @Test
    @Order(4)
    void adaSeesWhoIsDoneAndNeverWhatTheySaid(Portal portal) {
        Guest ada = portal.signIn("ada");
        ada.open(first + "/assignments");
        assertThat(person(ada, "Pete Nowak")).containsText("Answers submitted");
        assertThat(person(ada, "Tess Hartmann")).containsText("Answers submitted");
        assertThat(person(ada, "Polly Adeyemi")).containsText("In progress");
        seesNothing(ada, List.of(PETES_NOTE, TESSS_NOTE));
        ada.open(first + "/comparison/policy");
        ada.sees("Everybody answers alone at first");
        assertThat(person(ada, "Polly Adeyemi")).containsText("Still answering");
    }

    @Test
    @Order(5)
    void whenPollyHandsInAsTheLastTheComparisonOpensByItself(Portal portal) {
        Guest polly = portal.signIn("polly");
        seesNothing(polly, List.of(PETES_NOTE, TESSS_NOTE));
        answersAlone(polly, "3433422", "It is in the handbook.");
        polly.sees("They can be compared with those of others");
        polly.follow("Comparison");
        polly.sees("Everybody had submitted their answers, so the comparison opened by itself");
        polly.sees(PETES_NOTE);
        polly.sees(TESSS_NOTE);
    }

    @Test
    @Order(6)
    void adaSeesTheDisagreementFirstAndRecordsWhatTheWorkshopAgrees(Portal portal) {
        Guest ada = portal.signIn("ada");
        ada.open(first);
        ada.follow(ada.line("Polly Adeyemi"), "Comparison");
        assertThat(ada.all(".compared")).hasCount(2);
        assertThat(ada.all(".compared").first()).containsText(EXEMPTIONS);
        assertThat(ada.all(".compared").first()).containsText("3 steps apart");
        ada.follow("Workshop");
        ada.isAt(EXEMPTIONS);
        assertThat(ada.all(".chosen")).containsText("Pete Nowak, confidence not said");
        decide(ada, "LARGELY", REASON);
        ada.press("n");
        ada.isAt(CRITICAL);
        ada.sees("All but Tess Hartmann say Largely");
        decide(ada, "LARGELY", "Tess was away when it was decided.");
        ada.press("n");
        ada.isAt("All 2 are settled");
    }

    @Test
    @Order(7)
    void petesDissentIsKeptAndSoIsHisAnswer(Portal portal) {
        Guest pete = portal.signIn("pete");
        pete.open(first + "/comparison/policy");
        Locator exemptions = pete.all("[id='" + CheckoutTeam.EXEMPTIONS + "']");
        assertThat(exemptions).containsText("Decision 1: Largely, medium confidence. " + REASON);
        exemptions.getByText("I do not share this").click();
        exemptions.locator("[id^=dissent-reason]").fill(DISSENT);
        exemptions.getByText("Record the dissent").click();
        assertThat(exemptions).containsText("Pete Nowak does not share this: " + DISSENT);

        Guest ada = portal.signIn("ada");
        ada.open(first + "/comparison/policy");
        ada.sees("Pete Nowak does not share this: " + DISSENT);
        ada.sees("Pete Nowak Not, confidence not said");
    }

    @Test
    @Order(8)
    void pollySubmitsAndAdaSendsOnePracticeBack(Portal portal) {
        submit(portal.signIn("polly"), "Submit Policy");

        Guest ada = portal.signIn("ada");
        ada.follow(ada.line("Review Policy"), "Policy");
        Locator practice = ada.all("li.verdict").filter(new Locator.FilterOptions().setHasText(ENFORCED));
        practice.getByText("Send back", new Locator.GetByTextOptions().setExact(true))
                .click();
        practice.locator("textarea").fill(COMMENT);
        ada.push("Finish review");
        ada.sees("Your review of Policy is finished");
    }

    @Test
    @Order(9)
    void pollyFindsTheCommentAtTheQuestionAndSubmitsAgain(Portal portal) {
        Guest polly = portal.signIn("polly");
        polly.open("/orgs/acme/mails");
        polly.follow("Ada Okafor sent this back to you");
        polly.sees(COMMENT);
        polly.open("/orgs/acme");
        assertThat(polly.line(TASK)).containsText("Answer again: Policy");
        polly.follow(polly.line(TASK), "Policy");
        polly.sees("1 practice came back");
        polly.follow(ENFORCED);
        Asked question = polly.question("obligations-enforced");
        assertThat(question.form()).containsText("Ada Okafor sent this back: " + COMMENT);
        polly.saves(question, () -> question.choose("PARTLY"));
        submit(polly, "Answer again: Policy");
    }

    @Test
    @Order(10)
    void adaAcceptsEverythingAndSignsOff(Portal portal) {
        Guest ada = portal.signIn("ada");
        signOff(ada, first);
        ada.open("/orgs/acme/milestones");
        assertThat(milestones(ada)).containsText("First look");
        assertThat(milestones(ada)).containsText("Ada Okafor");
    }

    @Test
    @Order(11)
    void theNextCycleBeginsFromTheMilestone(Portal portal) {
        Guest ada = portal.signIn("ada");
        ada.open(first);
        ada.follow("Start the next assessment");
        assertThat(ada.all("#baseline option:checked")).hasText(TEAM + ", First look");
        assertThat(ada.all("[id='owner[policy]'] option:checked")).hasText("Polly Adeyemi");
        ada.all("#title").fill("Second look");
        ada.push("Begin the assessment");
        ada.isAt("Second look, " + TEAM);
        second = address(ada);
        new CheckoutTeam(beans).carryTheRestOver(second);
    }

    @Test
    @Order(12)
    void pollySaysByOneKeyThatARatingIsStillTrue(Portal portal) {
        Guest polly = portal.signIn("polly");
        polly.follow(polly.line("Second look, " + TEAM), "Policy");
        assertThat(polly.question("exemption-register").form().locator(".previous"))
                .containsText("First look: Largely");
        answer(polly, "s4sssss");
        handIn(polly);
        polly.push("Submit for review");
        polly.sees("Policy is submitted");
        polly.open(second + "/results");
        polly.sees("One rating was looked at in this assessment");
        polly.sees("were carried over from the assessment before without a new look");
    }

    @Test
    @Order(13)
    void theSecondMilestoneShowsWhatMoved(Portal portal) {
        Guest ada = portal.signIn("ada");
        signOff(ada, second);
        ada.open("/orgs/acme/milestones");
        ada.follow(milestones(ada), "What moved since First look");
        ada.isAt("What moved at " + TEAM);
        ada.sees("One practice is rated higher, none lower");
        ada.sees("For Second look, one practice was examined anew");
        assertThat(ada.line(EXEMPTIONS)).containsText("higher");
    }

    /** Gives what stands behind a box of the form to people, with a day and a message. */
    private static void assign(Guest ada, String box, String... people) {
        ada.all("#topic summary")
                .getByText("Policy", new Locator.GetByTextOptions().setExact(true))
                .click();
        ada.all(box).check();
        for (String it : people) {
            ada.all("#person").getByLabel(it).check();
        }
        ada.all("#due").fill(LocalDate.now().plusDays(10).toString());
        ada.all("#message").fill(MESSAGE);
        ada.push("Assign");
        ada.sees("Assigned. Everyone you chose is told.");
        assertThat(person(ada, people[0])).not().containsText("No day set");
    }

    private Guest answersAlone(Guest guest, String keys, String note) {
        guest.open("/orgs/acme");
        guest.follow(guest.line(TASK), "Policy");
        guest.isAt("Policy creation");
        guest.sees("You answer alone: 2 others answer this topic too");
        answer(guest, keys);
        Asked exemptions = guest.question("exemption-register");
        guest.saves(exemptions, () -> exemptions.write(note));
        handIn(guest);
        return guest;
    }

    /** One key a question: 1 to 4 for a rating, S for what is still true. */
    private static void answer(Guest guest, String keys) {
        for (String key : keys.split("")) {
            Asked question = guest.question(guest.toNextQuestion());
            guest.press(key);
            question.says(key.equals("s") ? "carried over" : "Saved");
        }
    }

    private static void handIn(Guest guest) {
        guest.follow("Check your answers");
        guest.follow(guest.all("#reviews"), "Policy");
        guest.push("Submit my answers");
        guest.sees("You submitted your answers: Policy");
    }

    /** Looks everywhere where answers could be told. */
    private void seesNothing(Guest guest, List<String> ofOthers) {
        for (String page : List.of(
                "/check",
                "/comparison/policy",
                "/workshop/policy",
                "/review/policy",
                "/results/policy/policy-creation",
                "/activity")) {
            assertThat(guest.open(first + page).status()).as(page).isEqualTo(200);
            ofOthers.forEach(it -> assertThat(guest.all("main")).not().containsText(it));
        }
    }

    private static void decide(Guest ada, String rating, String reason) {
        Locator form = ada.all("form:has([id^=decision-rating])");
        form.locator("[name=rating][value=" + rating + "]").check();
        form.locator("[name=confidence][value=MEDIUM]").check();
        form.locator("textarea").fill(reason);
        form.getByRole(AriaRole.BUTTON).click();
        ada.sees("Recorded. Go on with Next.");
    }

    private static void submit(Guest polly, String state) {
        polly.open("/orgs/acme");
        assertThat(polly.line(TASK)).containsText(state);
        polly.follow(polly.line(TASK), "Policy");
        polly.push("Submit for review");
        polly.sees("Policy is submitted");
    }

    private static void signOff(Guest ada, String address) {
        ada.open(address);
        ada.follow("Review and sign-off");
        ada.push("Accept everything submitted");
        ada.sees("Policy is accepted");
        ada.sees("Technology is accepted");
        ada.push("Sign off");
        ada.isAt("Results");
        ada.sees("This signed-off result stays as it is");
    }

    /** The line of a table that is about somebody. */
    private static Locator person(Guest guest, String name) {
        return guest.all("tr:has(th:text-is('" + name + "'))");
    }

    private static Locator milestones(Guest guest) {
        return guest.all("main section").filter(new Locator.FilterOptions().setHasText(TEAM));
    }

    private static String address(Guest guest) {
        return URI.create(guest.page().url()).getPath();
    }
}
