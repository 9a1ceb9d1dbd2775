package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Ada and Archie choose a first application: weights are tried by slider and by number, then one of them is decided for. */
@JourneyTest
class SpeedBoatTests {

    @Test
    void aWeightIsTriedBySliderAndByNumberAndThenDecided(Portal portal) {
        Guest ada = race(portal.signIn("ada"));
        String address = ada.page().url();
        assertThat(Usable.problems(ada.page())).isEmpty();
        Locator slider = ada.all("[id='slide.RETURN']");
        Locator number = ada.all("[id='weight.RETURN']");
        slider.fill("0");
        assertThat(number).hasValue("0");
        headline(ada, "Returns portal leads");
        ada.sees("Trying out, not saved");
        number.fill("9");
        assertThat(slider).hasValue("9");
        headline(ada, "Search leads");
        slider.focus();
        ada.press("ArrowLeft");
        assertThat(number).hasValue("8.9");
        assertThat(ada.page().url()).isEqualTo(address);
        ada.push("Save weights and limits");
        ada.sees("Weights and limits are saved");
        assertThat(number).hasValue("8.9");
        ada.follow("Decide");
        assertThat(Usable.problems(ada.page())).isEmpty();
        ada.all("#reason").fill("It earns more");
        ada.push("Record the decision");
        ada.sees("Decided: Search");
        assertThat(Usable.problems(ada.page())).isEmpty();
        ada.follow("Search");
        assertThat(Usable.problems(ada.page())).isEmpty();
    }

    @Test
    void withoutScriptANumberIsEnough(Portal portal) {
        Guest archie = race(portal.signInWithoutScript("archie"));
        assertThat(archie.all("[id='slide.RETURN']")).isHidden();
        archie.all("[id='weight.RETURN']").fill("0");
        archie.push("Save weights and limits");
        headline(archie, "Returns portal leads");
    }

    private static Guest race(Guest guest) {
        guest.open("/orgs/acme/first-application");
        guest.all("#begin > summary").click();
        guest.all("#title").fill("Race");
        guest.all("#unit").selectOption(guest.all("#unit option").nth(1).getAttribute("value"));
        guest.all("#currency").fill("EUR");
        guest.push("Begin");
        add(guest, "Search", "400000", "100");
        add(guest, "Returns portal", "200000", "50");
        headline(guest, "Returns portal and Search share the lead");
        return guest;
    }

    private static void add(Guest guest, String name, String returns, String effort) {
        guest.follow("Add a candidate");
        guest.all("#name").fill(name);
        guest.all("#returnPerYear").fill(returns);
        guest.all("#effort").fill(effort);
        for (Locator it : guest.all("main input[type=radio][value='3']").all()) {
            it.check();
        }
        guest.push("Save candidate");
        guest.sees(name);
    }

    private static void headline(Guest guest, String words) {
        assertThat(guest.all("#ranking-title")).containsText(words);
    }
}
