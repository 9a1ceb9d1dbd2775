package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * From the last answer to the milestone in browsers that run no script. All but one answer are there before: given through
 * the same operations that the browser uses.
 */
@JourneyTest
class WithoutScriptTests {

    private static final DimensionKey POLICY = new DimensionKey("policy");
    private static final TopicKey TOPIC = POLICY.topic("ai");
    private static final String COMMENT = "Since when? Please name the last test.";

    @Autowired
    private ApplicationContext beans;

    @Test
    void anAssessmentIsHandedInReviewedAndSignedOff(Portal portal) {
        String address = allButOneAnswered();
        Guest pete = at(portal, "pete", address);
        handIn(pete);
        pete.sees("Until everybody has, you can take them back");

        Guest polly = at(portal, "polly", address);
        polly.follow("Continue with AI policy");
        answer(polly, "ai-foundations", "LARGELY");
        polly.open(address + "/review/policy");
        handIn(polly);
        submit(polly);

        Guest ada = at(portal, "ada", address);
        Locator verdict = ada.all("[id='" + TOPIC + ".security-testing']");
        verdict.getByText("Send back", new Locator.GetByTextOptions().setExact(true))
                .click();
        ada.push("Finish review");
        assertThat(ada.page().title()).startsWith("Error:");
        assertThat(ada.all(".error-summary")).containsText("Say what must be looked at again, or accept it");
        verdict.locator("textarea").fill(COMMENT);
        ada.push("Finish review");
        ada.sees("Your review of Policy is finished");

        polly.open(address + "/review/policy");
        polly.sees(COMMENT);
        polly.follow(
                polly.all("section[aria-labelledby=returned]"), "AI services in production are penetration tested");
        assertThat(polly.question("security-testing").form()).containsText(COMMENT);
        answer(polly, "security-testing", "LARGELY");
        polly.open(address + "/review/policy");
        submit(polly);

        ada.open(address + "/review");
        ada.push("Accept everything submitted");
        ada.sees("Policy is accepted");
        ada.push("Sign off");
        ada.isAt("Results");
        ada.sees("This signed-off result stays as it is");
    }

    /** Pete answers one topic of policy too; the first question of it waits for Polly, and all else is submitted. */
    private String allButOneAnswered() {
        Cycle cycle = new Cycle(beans);
        Member ada = cycle.member("ada", "acme");
        Member pete = cycle.member("pete", "acme");
        Member polly = cycle.member("polly", "acme");
        AssessmentId id = cycle.begin(ada, Map.of("policy", polly));
        cycle.assign(ada, id, pete, TOPIC);
        List<PracticeKey> practices = cycle.practices("policy");
        List<PracticeKey> shared =
                practices.stream().filter(it -> it.topic().equals(TOPIC)).toList();
        cycle.answer(pete, id, shared, Rating.LARGELY);
        cycle.answer(
                polly,
                id,
                practices.stream().filter(it -> !it.equals(shared.getFirst())).toList(),
                Rating.LARGELY);
        for (Dimension it : cycle.edition().dimensions()) {
            if (!it.key().equals(POLICY)) {
                cycle.answer(ada, id, cycle.practices(it.key().value()), Rating.LARGELY);
                Cycle.done(cycle.submit(ada, id, it.key()));
            }
        }
        return "/orgs/acme/assessments/" + id;
    }

    private static Guest at(Portal portal, String persona, String address) {
        Guest guest = portal.signInWithoutScript(persona);
        guest.open(address + "/review/policy");
        return guest;
    }

    private static void answer(Guest guest, String practice, String rating) {
        Asked question = guest.question(practice);
        question.choose(rating);
        question.push("Save this answer");
        assertThat(guest.page().url()).endsWith("#" + practice);
        question.says("Saved");
    }

    private static void handIn(Guest guest) {
        guest.push("Submit my answers");
        guest.sees("You submitted your answers: Policy");
    }

    private static void submit(Guest guest) {
        guest.push("Submit for review");
        guest.sees("Policy is submitted");
    }
}
