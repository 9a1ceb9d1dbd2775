package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Globex Energy: Greta answers by keyboard between two meetings, and what she answered becomes a roadmap. */
@JourneyTest
class GretaAnswersTests {

    private static final String DIMENSION = "Business outcomes";
    private static final List<String> RATINGS = List.of("NOT", "PARTLY", "LARGELY", "FULLY");

    @Test
    @Order(1)
    void gretaAnswersADimensionByKeyboardAlthoughHerBrowserWasClosedHalfWay(Portal portal) {
        Guest greta = portal.signIn("greta");
        greta.follow(DIMENSION);
        Map<String, String> first = answerByKeyboard(greta, Integer.MAX_VALUE);
        nextTopic(greta);
        String topic = greta.all("h1").innerText();
        Map<String, String> second = answerByKeyboard(greta, 3);
        greta.context().close();

        Guest again = portal.signIn("greta");
        again.sees("Continue where you left: " + topic);
        again.follow("Continue");
        assertThat(again.page().url()).endsWith("#" + again.question(3).practice());
        assertAnswered(again, second);
        do {
            answerByKeyboard(again, Integer.MAX_VALUE);
        } while (nextTopic(again).contains("/business-outcomes/"));

        again.goTo("Home");
        assertThat(again.line(DIMENSION)).containsText("Answered, not submitted");
        again.follow(DIMENSION);
        again.isAt("Review of " + DIMENSION);
        again.follow("Answers");
        again.isAt("Check answers");
        again.follow("Change");
        assertAnswered(again, first);
    }

    @Test
    @Order(2)
    void gretaReadsHerResultsAndHowAFigureCameAbout(Portal portal) {
        Guest greta = portal.signIn("greta");
        greta.goTo("Assess");
        greta.all("main th a").first().click();
        greta.follow("Results");
        greta.isAt("Results");
        greta.sees("Provisional.");
        Locator standing = greta.all(".keep:has(a.why)")
                .filter(new Locator.FilterOptions().setHasText(DIMENSION))
                .first();
        assertThat(standing).containsText(Pattern.compile("Level 1"));
        standing.locator("a.why").click();
        assertThat(greta.all("h1")).containsText(DIMENSION);
        assertThat(greta.page().url()).contains("/results/business-outcomes");
        greta.goTo("Report");
        greta.isAt("Grid platform on the way to Level 3");
    }

    @Test
    @Order(3)
    void gretaFiltersGapsAndSendsTheAddressToAColleague(Portal portal) {
        Guest greta = portal.signIn("greta");
        greta.goTo("Assess");
        greta.goTo("Gaps");
        Locator count = greta.all("#filter-count");
        assertThat(count).containsText(Pattern.compile("^\\d+ gaps"));
        greta.all("#f-dimension").selectOption("business-outcomes");
        assertThat(count).containsText(" of ");
        greta.page().waitForURL(Pattern.compile("dimension=business-outcomes"));

        Guest gus = portal.signIn("gus");
        gus.open(greta.page().url());
        assertThat(gus.all("#filter-count")).hasText(count.innerText());
        assertThat(gus.all("#f-dimension")).hasValue("business-outcomes");
    }

    @Test
    @Order(4)
    void gusMakesARoadmapByOneButtonAndPlansItsFirstInitiative(Portal portal) {
        Guest gus = portal.signIn("gus");
        gus.goTo("Plan");
        gus.push("Make initiatives from the gaps");
        gus.sees("initiatives were made from gaps");
        Locator first = gus.all("li.ticket").first();
        String title = first.locator("h3").innerText();
        first.locator("h3 a").click();
        assertThat(gus.all("#panel h1")).hasText(title);
        gus.follow("Open its page");
        gus.all("#plan summary").click();
        gus.all("select[name=state]").selectOption("IN_PROGRESS");
        gus.all("select[name=assignee]").selectOption(new SelectOption().setLabel("Greta Silva"));
        String quarter = gus.all("select[name=quarter] option").nth(2).innerText();
        gus.all("select[name=quarter]").selectOption(quarter);
        gus.push("Save");
        assertThat(gus.all("#said")).containsText(title);
        gus.goTo("Plan");
        Locator row = gus.all("li.ticket")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        assertThat(row).containsText("In progress");
        assertThat(row).containsText("Greta Silva");
        assertThat(row).containsText(quarter);
    }

    /** Moves from question to question with J, answers open ones with the keys 1 to 4 in turn, and sees each saved. */
    private static Map<String, String> answerByKeyboard(Guest guest, int atMost) {
        Map<String, String> answered = new LinkedHashMap<>();
        String before = "";
        for (String at = guest.toNextQuestion();
                !at.equals(before) && answered.size() < atMost;
                at = guest.toNextQuestion()) {
            Asked question = guest.question(at);
            if (question.open()) {
                int key = answered.size() % RATINGS.size();
                guest.press(String.valueOf(key + 1));
                question.says("Saved");
                answered.put(at, RATINGS.get(key));
            }
            before = at;
        }
        return answered;
    }

    private static String nextTopic(Guest guest) {
        String here = guest.page().url().replaceAll("#.*", "");
        guest.press("n");
        guest.page().waitForURL(url -> !url.startsWith(here));
        return guest.page().url();
    }

    private static void assertAnswered(Guest guest, Map<String, String> answers) {
        answers.forEach((practice, rating) -> guest.question(practice).isAnswered(rating));
    }
}
