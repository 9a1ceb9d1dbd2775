package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who works by keyboard stays where they are while a part of the page is answered anew. */
@JourneyTest
class FocusTests {

    @Autowired
    private ApplicationContext beans;

    @ParameterizedTest
    @CsvSource({
        "/orgs/acme/objectives, #f-owner, me",
        "/orgs/acme/roadmap, #f-dimension, people",
        "gaps, #f-risk, 4",
    })
    void aFilterKeepsTheFocusWhileItsListIsSwapped(String page, String filter, String choice, Portal portal) {
        Guest archie = portal.signIn("archie");
        archie.open(page.startsWith("/") ? page : assessment(archie) + "/" + page);
        Locator select = archie.all(filter);
        select.focus();
        archie.page().waitForResponse(it -> it.url().contains("="), () -> select.selectOption(choice));
        archie.page()
                .waitForCondition(
                        () -> archie.all(".htmx-request, .htmx-settling").count() == 0);
        assertThat(select).isFocused();
        assertThat(select).hasValue(choice);
    }

    @Test
    void wordsThatNarrowTheGapsGoOnBeingTyped(Portal portal) {
        Guest archie = portal.signIn("archie");
        archie.open(assessment(archie) + "/gaps");
        Locator words = archie.all("#f-q");
        words.focus();
        archie.page().waitForResponse(it -> it.url().contains("q=log"), () -> words.pressSequentially("log"));
        assertThat(archie.all("#filter-count")).containsText(" of ");
        archie.page().waitForResponse(it -> it.url().contains("q=logs"), () -> archie.press("s"));
        assertThat(words).isFocused();
        assertThat(words).hasValue("logs");
    }

    @Test
    void anAnswerThatIsSavedKeepsTheFocus(Portal portal) {
        Cycle cycle = new Cycle(beans);
        Member ada = cycle.member("ada", "acme");
        Member polly = cycle.member("polly", "acme");
        AssessmentId id = cycle.begin(ada, cycle.unit(ada), Map.of("policy", polly), null);
        Guest guest = portal.signIn("polly");
        guest.open("/orgs/acme/assessments/" + id + "/questions/policy/policy-creation");
        Locator choice =
                guest.all("form.practice-form [name=rating][value=LARGELY]").first();
        choice.focus();
        guest.page().waitForResponse(it -> it.url().contains("/answers/"), () -> guest.press("Space"));
        assertThat(guest.all("form.practice-form .save-state").first()).containsText("Saved");
        assertThat(choice).isFocused();
    }

    private static String assessment(Guest guest) {
        guest.open("/orgs/acme/assessments");
        return guest.all("main th a").first().getAttribute("href");
    }
}
