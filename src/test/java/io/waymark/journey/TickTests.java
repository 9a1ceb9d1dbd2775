package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.InitiativesFromGaps;
import io.waymark.roadmap.UnitWithGaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Archie works a card: ticks a step, errs, takes it back, and finishes the action; with the script and without. */
@JourneyTest
class TickTests {

    @Autowired
    private ApplicationContext beans;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStepIsTickedAndTakenBack(boolean script, Portal portal) {
        Guest archie = atACard(portal, script);
        Locator step = archie.all("details[open] .tick").first();
        step.click();
        archie.sees("Step done.");
        assertThat(step).isChecked();
        archie.push("Undo");
        archie.sees("Taken back");
        assertThat(archie.all(".tick[aria-checked=true]")).hasCount(0);
    }

    @Test
    void aTickByKeyboardStaysWhereTheKeyboardIs(Portal portal) {
        Guest archie = atACard(portal, true);
        Locator step = archie.all("details[open] .tick").first();
        step.focus();
        archie.press("Space");
        assertThat(step).isChecked();
        assertThat(step).isFocused();
        archie.press("Space");
        assertThat(step).not().isChecked();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theOfferPassesAfterTenSecondsWhereAScriptRuns(boolean script, Portal portal) {
        Guest archie = atACard(portal, script);
        archie.page().clock().install();
        archie.page().reload();
        archie.all("#plan summary").click();
        archie.all("#plan select[name=state]").selectOption("PLANNED");
        archie.push("Save");
        assertThat(archie.all("#said form")).hasCount(1);
        archie.page().clock().fastForward(11_000);
        assertThat(archie.all("#said form")).hasCount(script ? 0 : 1);
        archie.all(".story summary").click();
        archie.push("Take back");
        assertThat(archie.all(".toolbar .status")).hasText("Proposed");
    }

    @Test
    void theCardCanBeUsedByEverybody(Portal portal) {
        Guest archie = atACard(portal, true);
        archie.all("details[open] .tick").first().click();
        archie.sees("Step done.");
        archie.page().evaluate("document.querySelectorAll('main details').forEach(it => it.open = true)");
        assertThat(Usable.problems(archie.page())).isEmpty();
    }

    private Guest atACard(Portal portal, boolean script) {
        UnitWithGaps world = new UnitWithGaps(beans);
        Member ada = world.member("ada", "acme");
        Unit unit = world.with(ada, 6);
        Tenancy.of(ada).call(() -> beans.getBean(InitiativesFromGaps.class).make(ada, unit.id()));
        Guest archie = script ? portal.signIn("archie") : portal.signInWithoutScript("archie");
        archie.open("/orgs/acme/roadmap?view=table&unit=" + unit.id());
        archie.open(archie.all(".initiative-row th > a[dir]").first().getAttribute("href"));
        return archie;
    }
}
