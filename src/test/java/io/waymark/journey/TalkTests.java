package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** People talk about a practice and look at who did what: in place with script, page by page without, and usable by all. */
@JourneyTest
class TalkTests {

    private static final String PRACTICE = "technology.security-and-policy.traceable-access";

    @Test
    void aCommentAppearsInPlaceAndWordsTypedElsewhereStay(Portal portal) {
        Guest ada = at(portal, portal.signIn("ada"));
        write(ada, "Which **logs** do we mean, @Tess?");
        assertThat(ada.all(".mention")).containsText("@Tess");
        assertThat(opening(ada)).hasValue("");
        opening(ada).fill("A second thought");
        ada.all(".thread summary").first().click();
        ada.all(".thread textarea").first().fill("All that an auditor asks for:\n\n- access\n- changes");
        ada.push("Write reply");
        assertThat(ada.all(".replies li")).hasCount(2);
        assertThat(opening(ada)).hasValue("A second thought");
        write(ada, "A second thought");
        assertThat(ada.all("article.thread")).hasCount(2);
        ada.push("Resolve");
        assertThat(ada.all("details.thread > summary")).containsText("Which logs do we mean");
        assertThat(Usable.problems(ada.page())).isEmpty();
        ada.open(ada.page().url().replaceAll("/practices/.*", "/discussions"));
        assertThat(Usable.problems(ada.page())).isEmpty();
    }

    @Test
    void aSessionThatEndsWhileWritingLosesNoWord(Portal portal) {
        Guest tess = at(portal, portal.signIn("tess"));
        opening(tess).fill("Written for half an hour");
        tess.context().clearCookies();
        tess.push("Write comment");
        tess.sees("Not saved: you were signed out");
        assertThat(opening(tess)).hasValue("Written for half an hour");
        tess.newTab().signIn("tess");
        tess.push("Retry");
        assertThat(tess.all(".comment").last()).containsText("Written for half an hour");
        assertThat(opening(tess)).hasValue("");
    }

    @Test
    void withoutScriptEveryStepIsAPage(Portal portal) {
        Guest pete = at(portal, portal.signInWithoutScript("pete"));
        opening(pete).fill(" ");
        pete.push("Write comment");
        assertThat(pete.page().title()).startsWith("Error:");
        write(pete, "Without any script");
        assertThat(pete.page().url()).contains("/discussion#c-");
        assertThat(pete.all(".comment").last()).containsText("Without any script");
    }

    @Test
    void whoDidWhatUnfoldsAtTheFootOfAPage(Portal portal) {
        Guest ada = portal.signIn("ada");
        ada.open("/orgs/acme/assessments");
        ada.open(first(ada) + "/check");
        ada.all(".history > summary").click();
        assertThat(ada.all(".history .rows")).containsText("answered");
        ada.open(ada.page().url().replace("/check", "/activity"));
        assertThat(Usable.problems(ada.page())).isEmpty();
        ada.all("#f-kind").selectOption("answer");
        ada.page().waitForURL(url -> url.endsWith("?kind=answer"));
        Locator lines = ada.all(".rows > li");
        int before = lines.count();
        if (ada.all("a[rel=next]").count() > 0) {
            ada.all("a[rel=next]").click();
            ada.page().waitForCondition(() -> lines.count() > before);
        }
        assertThat(ada.page().url()).endsWith("?kind=answer");
    }

    private static Guest at(Portal portal, Guest guest) {
        guest.open("/orgs/acme/assessments");
        guest.open(first(guest) + "/practices/" + PRACTICE + "/discussion");
        return guest;
    }

    private static String first(Guest guest) {
        return String.valueOf(guest.all("main tbody th a").first().getAttribute("href"));
    }

    private static void write(Guest guest, String words) {
        opening(guest).fill(words);
        guest.push("Write comment");
    }

    private static Locator opening(Guest guest) {
        return guest.all(".talk > form textarea");
    }
}
