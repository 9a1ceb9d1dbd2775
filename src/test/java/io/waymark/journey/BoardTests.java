package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archie plans Acme's roadmap with what he has at hand: a mouse, the keyboard, a phone, or a browser without script. */
@JourneyTest
class BoardTests {

    private static final String FREE = "People and AI, Level 2";
    private static final int LAST = 5;

    @Test
    void aCardIsDraggedToItsQuarterAndStaysThere(Portal portal) {
        Guest archie = at(portal.signIn("archie"));
        String card = free(archie);
        drag(archie, card, LAST - 1);
        assertThat(archie.all("#said")).containsText("stands in");
        assertThat(column(archie, LAST - 1).locator(card)).isVisible();
        archie.page().reload();
        assertThat(column(archie, LAST - 1).locator(card)).isVisible();
        assertThat(Usable.problems(archie.page())).isEmpty();
    }

    @Test
    void theCardThatWasPressedIsDraggedWhateverLiesUnderThePointerThen(Portal portal) {
        Guest archie = at(portal.signIn("archie"));
        archie.page().setViewportSize(1280, 800);
        String card = free(archie);
        archie.all(card).scrollIntoViewIfNeeded();
        BoundingBox pressed = archie.all(card).boundingBox();
        archie.page().mouse().move(pressed.x + pressed.width / 2, pressed.y + 2);
        archie.page().mouse().down();
        archie.page().evaluate("scrollBy(0, scrollY > 120 ? -120 : 120)");
        BoundingBox there = column(archie, LAST - 1).boundingBox();
        archie.page().mouse().move(there.x + there.width / 2, 400, new Mouse.MoveOptions().setSteps(5));
        archie.page().mouse().up();
        assertThat(column(archie, LAST - 1).locator(card)).isVisible();
    }

    @Test
    void keysMoveACardAndStayWithIt(Portal portal) {
        Guest archie = at(portal.signIn("archie"));
        String card = free(archie);
        archie.all(card + " h3 a").focus();
        archie.press("]");
        assertThat(column(archie, 3).locator(card)).isVisible();
        assertThat(archie.all(card + " h3 a")).isFocused();
        archie.press("Alt+ArrowRight");
        assertThat(column(archie, 4).locator(card)).isVisible();
        assertThat(archie.all(card + " h3 a")).isFocused();
        archie.press("[");
        assertThat(column(archie, 3).locator(card)).isVisible();
    }

    @Test
    void singleKeysThatAreOffMoveNothing(Portal portal) {
        Guest archie = at(portal.signIn("archie"));
        String card = free(archie);
        archie.push("its keys");
        archie.all("[data-keys]").click();
        archie.push("Close");
        archie.all(card + " h3 a").focus();
        archie.press("]");
        archie.press("Alt+ArrowRight");
        assertThat(column(archie, 3).locator(card)).isVisible();
        assertThat(archie.all(card + " h3 a")).isFocused();
    }

    @Test
    void onAPhoneTheMenuMovesIt(Portal portal) {
        Guest archie = portal.signIn("archie");
        archie.page().setViewportSize(390, 844);
        at(archie);
        String card = free(archie);
        archie.all(card + " .mover summary").click();
        archie.all(card + " .moves button").last().click();
        assertThat(archie.all("#said")).containsText("has no quarter now");
        assertThat(archie.all(".shelf " + card)).isVisible();
    }

    @Test
    void withoutScriptTheMenuMovesItToo(Portal portal) {
        Guest archie = at(portal.signInWithoutScript("archie"));
        String card = free(archie);
        archie.all(card + " .mover summary").click();
        archie.page()
                .waitForNavigation(
                        () -> archie.all(card + " .moves button[value]").nth(2).click());
        assertThat(archie.all("#said")).containsText("stands in");
    }

    @Test
    void ofTwoWhoMoveOneCardTheSecondChooses(Portal portal) {
        Guest archie = at(portal.signIn("archie"));
        String card = free(archie);
        Guest ada = at(portal.signIn("ada"));
        drag(ada, card, LAST - 1);
        assertThat(column(ada, LAST - 1).locator(card)).isVisible();
        archie.all(card + " h3 a").focus();
        archie.press("]");
        archie.isAt("Somebody changed this while you were writing");
        archie.page().waitForNavigation(() -> archie.push("Keep mine"));
        assertThat(column(archie, 3).locator(card)).isVisible();
    }

    @Test
    void aCellIsChangedWhereItStandsAndManyAreChangedAtOnce(Portal portal) {
        Guest archie = portal.signIn("archie");
        archie.open("/orgs/acme/roadmap?view=table");
        assertThat(archie.all("#bulk")).isHidden();
        String row = "[id='" + archie.all(".initiative-row").nth(3).getAttribute("id") + "']";
        archie.all(row + " td[id$=-assignee] a").click();
        archie.all(row + " select[name=assignee]").selectOption("none");
        archie.all(row + " .cell-form button").click();
        assertThat(archie.all("#said")).containsText("Saved");
        assertThat(archie.all(row + " td[id$=-assignee]")).hasText("No owner yet");
        archie.all(".initiative-row [name=cards]").nth(4).check();
        archie.all(".initiative-row [name=cards]").nth(5).check();
        assertThat(archie.all("#bulk")).containsText("2 selected");
        archie.all("#assignee").selectOption("none");
        archie.page().waitForNavigation(() -> archie.push("Change"));
        assertThat(archie.all("#said")).containsText("2 initiatives were changed");
        assertThat(Usable.problems(archie.page())).isEmpty();
    }

    @Test
    void aCardOpensBesideTheBoardAndStaysInTheAddress(Portal portal) {
        Guest archie = at(portal.signIn("archie"));
        Locator title = archie.all(".column .ticket h3 a").first();
        String called = title.innerText();
        title.click();
        assertThat(archie.all("#panel h1")).hasText(called);
        assertThat(archie.page().url()).contains("card=");
        archie.page().reload();
        assertThat(archie.all("#panel h1")).hasText(called);
        assertThat(archie.all("#panel .formula")).isVisible();
        assertThat(Usable.problems(archie.page())).isEmpty();
        archie.all("#panel [data-close]").focus();
        archie.press("Escape");
        assertThat(archie.all("#panel")).isHidden();
        assertThat(title).isFocused();
        assertThat(archie.page().url()).doesNotContain("card=");
    }

    @Test
    void whereThereIsNoRoomACardHasItsPage(Portal portal) {
        Guest archie = portal.signIn("archie");
        archie.page().setViewportSize(390, 844);
        at(archie);
        String called = archie.all(".column .ticket h3 a").first().innerText();
        archie.follow(called);
        archie.isAt(called);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "graph", "print"})
    void everyViewCanBeUsedByEverybody(String view, Portal portal) {
        Guest archie = portal.signIn("archie");
        archie.open("/orgs/acme/roadmap?view=" + view);
        assertThat(Usable.problems(archie.page())).isEmpty();
        if (!view.equals("print")) {
            archie.all("svg a").first().click();
            assertThat(archie.all("svg [aria-current]")).isVisible();
            assertThat(archie.all("#panel h1")).isVisible();
        }
    }

    @Test
    void whatWasMovedIsTakenBack(Portal portal) {
        Guest archie = at(portal.signIn("archie"));
        String card = free(archie);
        drag(archie, card, LAST - 1);
        assertThat(column(archie, LAST - 1).locator(card)).isVisible();
        archie.page().waitForNavigation(() -> archie.push("Undo"));
        assertThat(column(archie, 2).locator(card)).isVisible();
    }

    private static Guest at(Guest guest) {
        guest.open("/orgs/acme/roadmap");
        return guest;
    }

    /** A card that needs nothing, in the next quarter, wherever it was left. */
    private static String free(Guest guest) {
        Locator ticket = guest.all(".ticket:has(h3 a:text-is('" + FREE + "'))");
        String card = "[id='" + Objects.requireNonNull(ticket.getAttribute("id")) + "']";
        if (column(guest, 2).locator(card).count() == 0) {
            if (guest.all(".shelf:not([open]) " + card).count() > 0) {
                guest.all(".shelf > summary").last().click();
            }
            guest.all(card + " .mover summary").click();
            String next = Objects.requireNonNull(column(guest, 2).getAttribute("data-quarter"));
            guest.all(card + " .moves [value='" + next + "']").click();
            assertThat(column(guest, 2).locator(card)).isVisible();
            assertThat(guest.all(".htmx-added, .htmx-settling, .htmx-swapping")).hasCount(0);
        }
        return card;
    }

    /** In a usual window, which is scrolled to the middle of the column between the press and the first move. */
    private static void drag(Guest guest, String card, int column) {
        guest.page().setViewportSize(1280, 800);
        guest.all(card).dragTo(column(guest, column));
    }

    private static Locator column(Guest guest, int place) {
        return guest.all(".column:nth-child(" + place + ")");
    }
}
