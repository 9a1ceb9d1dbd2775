package io.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.pulse.Taken;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Enter goes on and never changes an answer: a browser would press the first button of the form, whatever that says. */
@JourneyTest
class EnterTests {

    private static final String OPEN_TO_CHANGE = "form.practice-form:has([name=still]):has([name=rating]:checked)";

    @Autowired
    private ApplicationContext beans;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerThatDiffersFromTheLastCycleStays(boolean script, Portal portal) {
        Guest tess = inSecurity(portal, script);
        Asked question = tess.question(tess.all(OPEN_TO_CHANGE), 0);
        String other = question.offered("still").equals("NOT") ? "PARTLY" : "NOT";
        answer(question, other, script);

        enterChangesNothing(tess, question, other, script);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasCarriedOverStaysCarriedOver(boolean script, Portal portal) {
        Guest tess = inSecurity(portal, script);
        Asked question = tess.question(tess.all(OPEN_TO_CHANGE), 1);
        String earlier = question.offered("still");
        question.push("Still true");
        question.says("carried over");

        enterChangesNothing(tess, question, earlier, script);
        question.says("carried over");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAPulseSuggestsIsNotTaken(boolean script, Portal portal) {
        Guest polly = whereThePulseSuggests(portal, script);
        Asked question = polly.question(polly.all("form.practice-form:has(button[name=rating])"), 0);
        enter(question.form().locator("[type=radio][name=rating]").first(), question, polly, script);
        polly.page().reload();
        assertThat(question.open()).isTrue();

        answer(question, "NOT", script);
        enterChangesNothing(polly, question, "NOT", script);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChoiceOfAPulseStays(boolean script, Portal portal) {
        Cycle cycle = new Cycle(beans);
        Member member = cycle.member("eva", "acme");
        Guest eva = signIn(portal, "eva", script);
        eva.open("/orgs/acme/pulses/" + new Taken(beans).begun(member, cycle.unit(member)));
        Asked question = eva.question(eva.all("form.practice-form"), 0);
        answer(question, "2", script);

        enterChangesNothing(eva, question, "2", script);
    }

    private static Guest inSecurity(Portal portal, boolean script) {
        Guest tess = signIn(portal, "tess", script);
        tess.follow("Continue");
        tess.open(tess.page().url().replaceAll("/technology/.*", "/technology/security-and-policy"));
        return tess;
    }

    private Guest whereThePulseSuggests(Portal portal, boolean script) {
        Cycle cycle = new Cycle(beans);
        Member ada = cycle.member("ada", "acme");
        Member polly = cycle.member("polly", "acme");
        Unit unit = cycle.unit(ada);
        new Taken(beans).finished(polly, unit, 2, 1);
        AssessmentId id = cycle.begin(ada, unit, Map.of("policy", polly), null);
        Guest guest = signIn(portal, "polly", script);
        guest.open("/orgs/acme/assessments/" + id + "/questions/policy/policy-creation");
        return guest;
    }

    private static Guest signIn(Portal portal, String persona, boolean script) {
        return script ? portal.signIn(persona) : portal.signInWithoutScript(persona);
    }

    private static void answer(Asked question, String rating, boolean script) {
        question.choose(rating);
        if (!script) {
            question.form().page().waitForNavigation(() -> question.push("Save this answer"));
        }
        question.says("Saved");
    }

    private static void enterChangesNothing(Guest guest, Asked question, String rating, boolean script) {
        String version = question.version();
        enter(question.form().locator("[name=rating]:checked"), question, guest, script);
        guest.page().reload();
        question.isAnswered(rating);
        assertThat(question.version()).isEqualTo(version);
    }

    /** With script the focus goes on to the next question, and without it the page comes back. */
    private static void enter(Locator field, Asked question, Guest guest, boolean script) {
        field.focus();
        if (script) {
            guest.press("Enter");
            assertThat(guest.page().evaluate("document.activeElement.closest('fieldset').id"))
                    .isNotEqualTo(question.practice());
        } else {
            guest.page().waitForNavigation(() -> guest.press("Enter"));
            assertThat(guest.page().url()).doesNotContain("#" + question.practice());
        }
    }
}
