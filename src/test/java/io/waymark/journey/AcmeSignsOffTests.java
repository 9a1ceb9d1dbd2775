package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Acme Retail: everybody finds their work, Tess answers her last questions, the owners submit, Ada reviews and signs off,
 * Eva reads where they stand.
 */
@JourneyTest
class AcmeSignsOffTests {

    @ParameterizedTest
    @Order(1)
    @CsvSource(delimiter = '|', textBlock = """
            ada    | Assessments you run
            bo     | Business outcomes
            pia    | People
            pete   | Process
            polly  | Policy
            tess   | 7 questions left in Technology
            archie | Nothing is waiting for you
            eva    | Nothing is waiting for you
            gus    | Assessments you run
            greta  | Technology
            ivo    | You belong to no organisation yet
            """)
    void everybodyFindsWhatIsWaitingForThem(String persona, String work, Portal portal) {
        portal.signIn(persona).sees(work);
    }

    @Test
    @Order(2)
    void tessAnswersHerSevenOpenQuestions(Portal portal) {
        Guest tess = portal.signIn("tess");
        tess.follow("Continue");
        picture(tess, "questionnaire");
        assertThat(answerWhatIsOpen(tess)).isEqualTo(7);
        assertThat(tess.all("#progress")).containsText(Pattern.compile("All \\d+ answered"));
        tess.goTo("Home");
        tess.sees("Nothing is waiting for you");
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource({"bo, Business outcomes", "pia, People", "tess, Technology"})
    void theOwnersSubmitWhatTheyAnswered(String owner, String dimension, Portal portal) {
        Guest guest = portal.signIn(owner);
        guest.open(new Round(portal).firstAssessment(owner, "/orgs/acme/assessments") + "/review");
        guest.follow(dimension);
        guest.push("Submit for review");
        guest.sees("is submitted");
    }

    @Test
    @Order(4)
    void adaSendsNothingBackAcceptsEverythingAndSignsOff(Portal portal) {
        Guest ada = portal.signIn("ada");
        ada.follow("Check answers");
        ada.follow("Review and sign-off");
        ada.follow("Process");
        ada.push("Finish review");
        ada.sees("Your review of Process is finished");
        ada.follow("Review and sign-off");
        ada.push("Accept everything submitted");
        ada.sees("Technology is accepted");
        ada.push("Sign off");
        ada.isAt("Results");
        ada.sees("These results are frozen as a milestone");
        ada.goTo("Home");
        ada.sees("Ada Okafor signed off the assessment");
    }

    @Test
    @Order(5)
    void evaReadsOnOnePageWhereAcmeStands(Portal portal) {
        Guest eva = portal.signIn("eva");
        eva.goTo("Dashboard");
        eva.isAt("Acme Retail on the way to Level 3");
        assertThat(eva.all("main")).containsText(Pattern.compile("all \\d+ practices answered"));
        assertThat(eva.all("main")).not().containsText("provisional");
        picture(eva, "dashboard");
    }

    private static int answerWhatIsOpen(Guest guest) {
        int answered = 0;
        for (int place = 0; place < guest.all("form.practice-form").count(); place++) {
            Asked question = guest.question(place);
            if (question.open()) {
                question.choose("LARGELY");
                question.says("Saved");
                answered++;
            }
        }
        return answered;
    }

    /** For the README; only where asked for, because a test run leaves the working tree as it was. */
    private static void picture(Guest guest, String name) {
        if (Boolean.getBoolean("waymark.screenshots")) {
            guest.page().evaluate("scrollTo(0, 0)");
            guest.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs", "images", name + ".png")));
        }
    }
}
