package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The session ends while somebody fills in a form: they sign in, look at what they typed, and send it again. */
@JourneyTest
class SignedOutWhileTypingTests {

    private static final String PRACTICE = "/practices/technology.security-and-policy.secret-management";

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void aGoalIsAddedAfterSigningInAgain(boolean script, Portal portal) {
        Guest ada = script ? portal.signIn("ada") : portal.signInWithoutScript("ada");
        String goal = "Ship on every day, script or not: " + script;
        ada.open("/orgs/acme/goals");
        ada.all("form[action$='/goals'] [name=statement]").fill(goal);
        ada.all("form[action$='/goals'] [name=why]").fill("Customers wait\nfor fixes.");
        ada.all("form[action$='/goals'] [name=theme]").first().check();
        ada.all("form[action$='/goals'] [name=owner]").selectOption(new SelectOption().setIndex(1));
        ada.all("form[action$='/goals'] [name=horizon]").fill("2040-06-30");
        ada.context().clearCookies();
        ada.all("form[action$='/goals'] button").last().click();
        ada.isAt("You were signed out. What you typed is kept");
        ada.sees(goal);
        comesBack(ada, "ada");
        ada.sees("send it again as Ada Okafor");
        ada.push("Send it again");
        assertThat(ada.all(".goals")).containsText(goal);
    }

    @Test
    void whoTypesOnIsToldAndLosesNoWord(Portal portal) {
        Guest ada = portal.signIn("ada");
        ada.open("/orgs/acme/goals");
        ada.context().clearCookies();
        Locator why = ada.all("form[action$='/goals'] [name=why]");
        why.fill("Our throughput is bad.");
        assertThat(ada.all("form[action$='/goals'] .refused")).containsText("What you typed is still here");
        assertThat(why).hasValue("Our throughput is bad.");
    }

    @Test
    void whoOnlyLooksIsLedToSignIn(Portal portal) {
        Guest ada = portal.signIn("ada");
        ada.open("/orgs/acme/roadmap");
        ada.context().clearCookies();
        ada.all(".filters select").first().selectOption(new SelectOption().setIndex(1));
        ada.isAt("Who are you today?");
    }

    @Test
    void aLinkThatTheScriptWasToSendIsAddedToo(Portal portal) {
        Guest tess = atEvidence(portal.signIn("tess"));
        tess.all("form[action$='/links'] [name=title]").fill("Log retention policy");
        tess.all("form[action$='/links'] [name=url]").fill("https://example.org/retention");
        tess.context().clearCookies();
        tess.all("form[action$='/links'] button").last().click();
        tess.isAt("You were signed out. What you typed is kept");
        assertThat(Usable.problems(tess.page())).isEmpty();
        comesBack(tess, "tess");
        assertThat(Usable.problems(tess.page())).isEmpty();
        tess.push("Send it again");
        assertThat(tess.all(".rows").first()).containsText("Log retention policy");
    }

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void aFileIsChosenAgain(boolean script, Portal portal) {
        Guest tess = atEvidence(script ? portal.signIn("tess") : portal.signInWithoutScript("tess"));
        String title = "Audit report, script " + script;
        FilePayload report =
                new FilePayload("report.txt", "text/plain", ("All well: " + script).getBytes(StandardCharsets.UTF_8));
        tess.all("form[action$='/files'] [name=title]").fill(title);
        tess.all("form[action$='/files'] [name=file]").setInputFiles(report);
        tess.context().clearCookies();
        tess.all("form[action$='/files'] button").last().click();
        tess.isAt("You were signed out. What you typed is kept");
        comesBack(tess, "tess");
        tess.page().getByLabel("Choose the file again: report.txt").setInputFiles(report);
        tess.push("Send it again");
        assertThat(tess.all(".rows").first()).containsText(title);
    }

    @Test
    void whoeverSignedInMeanwhileIsNamedAndAWrongRoleHasItsOwnWords(Portal portal) {
        Guest ada = portal.signIn("ada");
        ada.open("/orgs/acme/members");
        ada.all("form[action$='/invitations'] [name=email]").fill("new@example.org");
        ada.all("form[action$='/invitations'] [name=roles]").first().check();
        Guest eva = ada.newTab();
        eva.open("/");
        eva.all("header").getByText("Sign out").click();
        eva.isAt("Who are you today?");
        eva.signIn("eva");

        ada.all("form[action$='/invitations'] button").last().click();
        ada.sees("send it again as Eva Castellanos");
        ada.push("Send it again");
        ada.isAt("This is not yours to change");
    }

    @Test
    void aWrongRoleIsSaidBesideAFormOfTheScriptToo(Portal portal) {
        Guest tess = atEvidence(portal.signIn("tess"));
        tess.page().evaluate("""
                        document.querySelectorAll('form[action$="/links"]').forEach(it => {
                            it.setAttribute('hx-post', '/orgs/acme/goals');
                            htmx.process(it);
                        })""");
        tess.all("form[action$='/links'] [name=title]").fill("Log retention policy");
        tess.all("form[action$='/links'] button").last().click();
        assertThat(tess.all("form[action$='/links'] .refused")).containsText("This is not yours to change");
        assertThat(tess.all("form[action$='/links'] [name=title]")).hasValue("Log retention policy");
    }

    private static void comesBack(Guest guest, String persona) {
        guest.all("main a").getByText("Sign in").click();
        guest.all("form:has(input[name=username][value=" + persona + "]) button")
                .click();
        guest.isAt("You were signed out. What you typed is kept");
    }

    private static Guest atEvidence(Guest guest) {
        guest.open("/orgs/acme/assessments");
        String assessment = guest.all("main tbody th a").first().getAttribute("href");
        guest.open(assessment + PRACTICE + "/evidence");
        guest.all("main details:has(form[action$='/links']) > summary").first().click();
        guest.all("main details:has(form[action$='/files']) > summary").first().click();
        return guest;
    }
}
