package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
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
            ada    | Review Process
            bo     | Check and submit your answers: Business outcomes
            pia    | Answer again: People
            pete   | In review
            polly  | Continue where you left: Security
            tess   | 7 questions left in Technology
            archie | Check in: Teams that see their own cost every week
            eva    | Confirm the wording: Cloud cost per order
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
        tess.open("/orgs/acme");
        tess.sees("Check and submit your answers: Technology");
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource({
        "bo, Business outcomes, Everything is answered",
        "pia, People, 2 practices came back",
        "tess, Technology, Everything is answered"
    })
    void theOwnersSubmitWhatTheyAnswered(String owner, String dimension, String standing, Portal portal) {
        Guest guest = portal.signIn(owner);
        guest.follow(dimension);
        guest.isAt("Review of " + dimension);
        guest.sees(standing);
        guest.push("Submit for review");
        guest.sees("is submitted");
    }

    @Test
    @Order(4)
    void adaReviewsEveryDimensionAndSignsOff(Portal portal) {
        Guest ada = portal.signIn("ada");
        ada.follow(ada.line("Review Process"), "Process");
        ada.push("Finish review");
        ada.sees("Your review of Process is finished");
        ada.follow("Review and sign-off");
        ada.push("Accept everything submitted");
        for (String it : List.of("Business outcomes", "People", "Technology")) {
            ada.sees(it + " is accepted");
        }
        ada.push("Sign off");
        ada.isAt("Results");
        ada.sees("This signed-off result stays as it is");
        ada.goTo("Home");
        ada.sees("Ada Okafor signed off the assessment");
    }

    @Test
    @Order(5)
    void evaReadsOnOnePageWhereAcmeStands(Portal portal) {
        Guest eva = portal.signIn("eva");
        eva.goTo("Report");
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
