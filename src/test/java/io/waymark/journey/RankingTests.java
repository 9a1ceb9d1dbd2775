package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Eva ranks Acme's goals with what she has at hand: a mouse, the keyboard, or a page that is no longer true. */
@JourneyTest
class RankingTests {

    private static final String GOALS = "/orgs/acme/goals";
    private static final int SCRIPTS = 50_000;

    @Test
    void aGoalIsDraggedToTheTop(Portal portal) {
        Guest eva = at(portal);
        List<String> before = names(eva);
        drag(eva, before.size() - 1, 0);
        assertThat(eva.all("#said")).containsText("“" + before.getLast() + "” stands at rank 1.");
        assertThat(eva.all(".goals .rank").first()).containsText("1");
        eva.page().reload();
        List<String> after = new ArrayList<>(before);
        after.addFirst(after.removeLast());
        assertThat(names(eva)).isEqualTo(after);
        assertThat(Usable.problems(eva.page())).isEmpty();
    }

    @Test
    void whoDragsFromAnOldListIsToldAndSeesTheTrueOne(Portal portal) {
        Guest eva = at(portal);
        Guest other = eva.newTab();
        other.open(GOALS);
        List<String> before = names(eva);
        drag(other, 1, 0);
        assertThat(other.all("#said")).containsText("stands at rank 1.");
        drag(eva, 1, 3);
        assertThat(eva.all("#said .notice-warn")).containsText("“" + before.get(1) + "” was not moved");
        assertThat(names(eva)).isEqualTo(names(other));
    }

    @Test
    void theKeyboardRanksAndStaysWhereItIs(Portal portal) {
        Guest eva = at(portal);
        String second = names(eva).get(1);
        Locator up = button(eva, "Move up: “" + second + "”");
        up.focus();
        eva.press("Enter");
        assertThat(eva.all("#said")).containsText("stands at rank 1.");
        assertThat(button(eva, "Move down: “" + second + "”")).isFocused();
        eva.press("Enter");
        assertThat(eva.all("#said")).containsText("stands at rank 2.");
        assertThat(button(eva, "Move down: “" + second + "”")).isFocused();
    }

    @Test
    void aDropThatIsNotSavedGoesBackAndSaysSo(Portal portal) {
        Guest eva = at(portal);
        List<String> before = names(eva);
        eva.context().setOffline(true);
        drag(eva, 0, 2);
        assertThat(eva.all("#goals [data-if-failed]")).isVisible();
        assertThat(names(eva)).isEqualTo(before);
        eva.context().setOffline(false);
        drag(eva, 0, 1);
        assertThat(eva.all("#said")).containsText("“" + before.getFirst() + "” stands at rank 2.");
    }

    @Test
    void withoutScriptTheButtonsDoIt(Portal portal) {
        Guest eva = portal.signInWithoutScript("eva");
        eva.open(GOALS);
        String first = names(eva).getFirst();
        assertThat(eva.all(".grip").first()).isHidden();
        eva.push("Move down: “" + first + "”");
        eva.sees("“" + first + "” stands at rank 2.");
        assertThat(names(eva).get(1)).isEqualTo(first);
    }

    @Test
    void draggingKeepsThePageLight(Portal portal, TestReporter reporter) {
        Guest eva = portal.visitor();
        List<Request> requests = new ArrayList<>();
        eva.page().onRequestFinished(requests::add);
        eva.signIn("eva").open(GOALS);
        int scripts = List.copyOf(requests).stream()
                .filter(it -> it.resourceType().equals("script"))
                .mapToInt(it -> it.sizes().responseBodySize)
                .filter(RankingTests::travelled)
                .sum();
        reporter.publishEntry("scripts", scripts + " bytes");
        assertThat(requests).anyMatch(it -> it.url().contains("Sortable.min.js"));
        assertThat(scripts).isPositive().isLessThanOrEqualTo(SCRIPTS);
    }

    /** What the browser kept has no size of its own. */
    private static boolean travelled(int bytes) {
        return bytes > 0;
    }

    private static Guest at(Portal portal) {
        Guest eva = portal.signIn("eva");
        eva.open(GOALS);
        return eva;
    }

    private static List<String> names(Guest guest) {
        return guest.all(".goals h2").allTextContents();
    }

    private static Locator button(Guest guest, String name) {
        return guest.all("[aria-label='" + name + "']");
    }

    /** As a hand does it: takes what lies still, and lets go when it lies where it should. */
    private static void drag(Guest guest, int from, int to) {
        assertThat(guest.all(".goals > li[style*=transform]")).hasCount(0);
        String name = names(guest).get(from);
        BoundingBox start = grip(guest, from);
        BoundingBox end = grip(guest, to);
        double x = end.x + end.width / 2;
        double y = end.y + (to < from ? -10 : end.height + 20);
        Mouse mouse = guest.page().mouse();
        mouse.move(start.x + start.width / 2, start.y + start.height / 2);
        mouse.down();
        mouse.move(x, y, new Mouse.MoveOptions().setSteps(10));
        guest.page().waitForCondition(() -> {
            mouse.move(x + 1, y);
            mouse.move(x, y);
            return names(guest).get(to).equals(name);
        });
        mouse.up();
    }

    private static BoundingBox grip(Guest guest, int place) {
        return guest.all(".goals .grip").nth(place).boundingBox();
    }
}
