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
        "activity, #f-kind, assessment",
        "/orgs/acme/history, #f-thing, GOAL",
        "/orgs/acme/evidence, #f-show, overdue",
        "/orgs/acme/kpis, #f-nature, BUSINESS",
        "/orgs/acme/members, #f-role, OWNER",
    })
    void aFilterKeepsTheFocusWhileItsListIsSwapped(String page, String filter, String choice, Portal portal) {
        Guest archie = portal.signIn("archie");
        archie.open(page.startsWith("/") ? page : assessment(archie) + "/" + page);
        Locator select = archie.all(filter);
        select.focus();
        archie.page().waitForResponse(it -> it.url().contains("="), () -> select.selectOption(choice));
        settled(archie);
        assertThat(select).isFocused();
        assertThat(select).hasValue(choice);
    }

    @Test
    void aCommentThatIsSentLeavesTheKeyboardInItsForm(Portal portal) {
        Guest ada = portal.signIn("ada");
        ada.open(assessment(ada) + "/practices/technology.security-and-policy.traceable-access/discussion");
        int before = ada.all(".comment").count();
        ada.all(".talk > form textarea").fill("From the keyboard");
        ada.all(".talk > form button").focus();
        ada.press("Enter");
        assertThat(ada.all(".comment")).hasCount(before + 1);
        settled(ada);
        assertThat(ada.all(".talk > form button")).isFocused();
    }

    @Test
    void aCardThatIsMovedByItsMenuKeepsTheKeyboard(Portal portal) {
        Guest archie = portal.signIn("archie");
        archie.open("/orgs/acme/roadmap?unit=" + retail(archie));
        String card = "[id='" + archie.all(".ticket:has(.mover)").nth(2).getAttribute("id") + "']";
        archie.all(card + " .mover summary").focus();
        archie.press("Enter");
        archie.all(card + " .moves button").first().focus();
        archie.press("Enter");
        assertThat(archie.all("#said p")).hasCount(1);
        settled(archie);
        assertThat(archie.all(card + " :focus")).hasCount(1);
    }

    @Test
    void aCellThatIsSavedKeepsTheKeyboardInItsRow(Portal portal) {
        Guest archie = portal.signIn("archie");
        archie.open("/orgs/acme/roadmap?view=table&unit=" + retail(archie));
        String row = "[id='" + archie.all(".initiative-row").nth(3).getAttribute("id") + "']";
        archie.all(row + " td[id$=-assignee] a").focus();
        archie.press("Enter");
        assertThat(archie.all(row + " select[name=assignee]")).isFocused();
        archie.all(row + " select[name=assignee]").selectOption("none");
        archie.all(row + " .cell-form button").focus();
        archie.press("Enter");
        assertThat(archie.all("#said")).containsText("Saved");
        settled(archie);
        assertThat(archie.all(row + " :focus")).hasCount(1);
    }

    @Test
    void whatIsTriedInAPlanKeepsTheKeyboard(Portal portal) {
        Guest archie = portal.signIn("archie");
        archie.open("/orgs/acme/roadmap/what-if?unit=" + retail(archie));
        Locator people = archie.all("input[name^='people.']").first();
        people.focus();
        archie.page().waitForResponse(it -> it.url().contains("people."), () -> {
            archie.press("ArrowUp");
            people.dispatchEvent("change");
        });
        settled(archie);
        assertThat(people).isFocused();
    }

    @Test
    void whoDecidesByKeyboardStaysAtWhatTheyDecided(Portal portal) {
        Guest eva = portal.signIn("eva");
        eva.open("/orgs/acme/goals");
        Locator down = eva.all(".goals button[id^=down-]").first();
        String goal = down.getAttribute("id");
        down.focus();
        eva.page().waitForResponse(it -> it.url().endsWith("/position"), () -> eva.press("Enter"));
        settled(eva);
        assertThat(eva.all("[id='" + goal + "']")).isFocused();
    }

    /** The unit that has a roadmap, whatever was assessed last. */
    private static String retail(Guest guest) {
        guest.open("/orgs/acme/roadmap");
        return guest.all("#f-unit option:text-is('Acme Retail')").getAttribute("value");
    }

    private static void settled(Guest guest) {
        guest.page()
                .waitForCondition(() -> guest.all(".htmx-request, .htmx-settling, .htmx-swapping")
                                .count()
                        == 0);
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
