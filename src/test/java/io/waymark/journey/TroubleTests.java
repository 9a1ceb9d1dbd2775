package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/** What happens to an answer when the world does not cooperate: nothing is lost and nothing is silent. */
@JourneyTest
class TroubleTests {

    @Test
    void ofTwoTabsTheSecondSeesBothVersionsAndKeepsItsOwn(Portal portal) {
        Guest first = at(portal.signIn("greta"), "architecture");
        Guest second = first.newTab();
        second.open(first.page().url());
        answered(first.question(0), "PARTLY");
        second.question(0).choose("FULLY");
        second.question(0).says("Another answer was saved first");
        assertThat(second.all(".version").first()).containsText("Fully");
        assertThat(second.all(".version").last()).containsText("Partly");
        second.question(0).push("Keep mine");
        second.question(0).says("Saved");
        first.page().reload();
        first.question(0).isAnswered("FULLY");
    }

    @Test
    void withoutANetworkTheAnswerWaitsForARetry(Portal portal) {
        Guest greta = at(portal.signIn("greta"), "architecture");
        greta.context().setOffline(true);
        greta.question(1).choose("LARGELY");
        greta.question(1).says("Not saved");
        greta.context().setOffline(false);
        greta.question(1).push("Retry");
        greta.question(1).says("Saved");
        greta.page().reload();
        greta.question(1).isAnswered("LARGELY");
    }

    @Test
    void aSessionThatEndsWhileTypingLosesNoWord(Portal portal) {
        Guest greta = at(portal.signIn("greta"), "architecture");
        Asked question = greta.question(2);
        answered(question, "PARTLY");
        greta.context().clearCookies();
        question.write("Two services still share a database.");
        question.says("Not saved: you were signed out");
        assertThat(question.note()).hasValue("Two services still share a database.");

        greta.newTab().signIn("greta");
        question.push("Retry");
        question.says("Saved");
        greta.page().reload();
        assertThat(question.note()).hasValue("Two services still share a database.");
    }

    @Test
    void whoIsRefusedReadsWhoMay(Portal portal) {
        Guest fay = portal.signIn("fay");
        assertThat(fay.open("/orgs/acme/kpis/new").status()).isEqualTo(403);
        fay.follow("Who may do what");
        assertThat(fay.all("#DEFINE_KPIS")).containsText("Define KPIs");
    }

    @Test
    void withoutScriptAnAnswerIsSavedByAButton(Portal portal) {
        Guest greta = at(portal.signInWithoutScript("greta"), "architecture");
        Asked question = greta.question(3);
        question.choose("LARGELY");
        question.push("Save this answer");
        assertThat(greta.page().url()).endsWith("#" + question.practice());
        question.says("Saved");
        question.isAnswered("LARGELY");
    }

    @Test
    void withoutScriptARefusedAnswerComesBackWithEveryWord(Portal portal) {
        Guest greta = at(portal.signInWithoutScript("greta"), "architecture");
        Asked question = greta.question(4);
        question.choose("NOT_APPLICABLE");
        question.write("Asked Gus about it.");
        Response answer = greta.page().waitForNavigation(() -> question.push("Save this answer"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(greta.page().title()).startsWith("Error:");
        assertThat(greta.all(".error-summary a").first()).containsText("Say why this does not apply");
        question.isAnswered("NOT_APPLICABLE");
        assertThat(question.note()).hasValue("Asked Gus about it.");
    }

    @Test
    void withoutScriptAnInitiativeIsPlanned(Portal portal) {
        Guest archie = portal.signInWithoutScript("archie");
        archie.goTo("Plan");
        archie.all(".column .ticket h3 a").last().click();
        archie.all("#plan summary").click();
        archie.all("select[name=state]").selectOption("PLANNED");
        archie.all("select[name=state] >> xpath=ancestor::form")
                .getByText("Save")
                .click();
        assertThat(archie.all("#said")).containsText("Saved");
        assertThat(archie.all(".toolbar .meta-line")).containsText("Planned");
    }

    private static Guest at(Guest greta, String topic) {
        greta.follow("Technology");
        greta.open(greta.page().url().replaceAll("/technology/.*", "/technology/" + topic));
        return greta;
    }

    private static void answered(Asked question, String rating) {
        question.choose(rating);
        question.says("Saved");
    }
}
