package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search from every page, by keyboard, by finger, and without script. */
@JourneyTest
class PaletteTests {

    @Test
    void tessOpensItTypesChoosesWithArrowsAndLands(Portal portal) {
        Guest tess = portal.signIn("tess");
        tess.press("Control+k");
        assertThat(field(tess)).isFocused();
        type(tess, "security and people, l", "Security and people, Level 2");
        assertThat(field(tess)).hasAttribute("aria-expanded", "true");
        assertThat(chosen(tess)).hasText(Pattern.compile("^Security and people, Level 2"));
        tess.press("ArrowDown");
        tess.press("ArrowDown");
        tess.press("ArrowUp");
        assertThat(chosen(tess)).hasText(Pattern.compile("^Security and people, Level 3"));
        assertThat(field(tess))
                .hasAttribute(
                        "aria-activedescendant", String.valueOf(chosen(tess).getAttribute("id")));
        tess.press("Enter");
        tess.page().waitForURL(url -> url.contains("/initiatives/"));
        tess.isAt("Security and people, Level 3");
    }

    @Test
    void itsResultsCanBeUsedByEverybody(Portal portal) {
        Guest eva = portal.signIn("eva");
        eva.press("Control+k");
        type(eva, "plat", "Online shop platform");
        assertThat(eva.all("#palette [role=status]")).hasText(Pattern.compile("\\d+ results"));
        assertThat(Usable.problems(eva.page())).isEmpty();
        field(eva).fill("zzzzqq");
        assertThat(eva.all("#palette .found")).containsText("Nothing found for “zzzzqq”");
        assertThat(field(eva)).hasAttribute("aria-expanded", "false");
        eva.press("Escape");
        assertThat(eva.all("#palette")).isHidden();
    }

    @Test
    void aSlashOpensItWhereNobodyTypesAndKeysAreOn(Portal portal) {
        Guest tess = portal.signIn("tess");
        tess.press("/");
        assertThat(field(tess)).isFocused();
        assertThat(field(tess)).hasValue("");
        tess.press("Escape");
        tess.page().evaluate("localStorage.setItem('keys', 'off')");
        tess.press("/");
        assertThat(tess.all("#palette")).isHidden();
        tess.page().evaluate("localStorage.removeItem('keys')");
        tess.open("/orgs/acme/search?q=goal");
        tess.all("#q").focus();
        tess.press("/");
        assertThat(tess.all("#palette")).isHidden();
        assertThat(tess.all("#q")).hasValue(Pattern.compile("/"));
    }

    @Test
    void enterBeforeAnythingIsThereSearchesOnThePage(Portal portal) {
        Guest tess = portal.signIn("tess");
        tess.press("Control+k");
        field(tess).pressSequentially("payment audit");
        tess.press("Enter");
        tess.page().waitForURL(url -> url.endsWith("/search?q=payment+audit") || url.contains("/goals/"));
        tess.sees("payment audit");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aFingerOpensItFromTheTop(int width, Portal portal) {
        Guest eva = portal.signIn("eva");
        eva.page().setViewportSize(width, 844);
        eva.all("[data-palette]").click();
        type(eva, "autumn", "The shop carries the autumn sale without a queue");
        assertThat((int) eva.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        chosen(eva).click();
        eva.page().waitForURL(url -> url.contains("/objectives/"));
        eva.isAt("The shop carries the autumn sale without a queue");
    }

    @Test
    void withoutScriptTheLinkLeadsToThePage(Portal portal) {
        Guest archie = portal.signInWithoutScript("archie");
        archie.all("[data-palette]").click();
        archie.all("#q").fill("autmn sale");
        archie.push("Search");
        archie.sees("This comes close");
        archie.follow("The shop carries the autumn sale without a queue");
        archie.isAt("The shop carries the autumn sale without a queue");
    }

    private static Locator field(Guest guest) {
        return guest.all("#palette [role=combobox]");
    }

    private static Locator chosen(Guest guest) {
        return guest.all("#palette [aria-selected=true]");
    }

    private static void type(Guest guest, String text, String found) {
        field(guest).pressSequentially(text);
        assertThat(guest.all("#palette .found[data-for='" + text + "']")).containsText(found);
        assertThat(chosen(guest)).isVisible();
    }
}
