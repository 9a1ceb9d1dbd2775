package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.waymark.testing.IdentityProvider;
import io.waymark.testing.ProviderUser;
import io.waymark.testing.RealPortalTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A real installation that was started a minute ago: from its administrator's first sign-in to its first signed-off result. */
@RealPortalTest(own = true)
@ExtendWith(InBrowser.class)
@ResourceLock(InBrowser.BROWSER)
class FirstResultJourneyTests {

    private static final List<String> TESSES = List.of("Process", "Technology");
    private static final List<String> PIAS = List.of("Business outcomes", "People", "Policy");
    private static final Map<ProviderUser, List<String>> OWNERS =
            Map.of(ProviderUser.TESS, TESSES, ProviderUser.PIA, PIAS);

    private static final String STEPS = "section[aria-labelledby=first-steps]";

    /** Sends each question of a dimension that is open yet as its own form would be sent. */
    private static final String ANSWER = """
            async topics => {
                for (const topic of topics) {
                    const page = new DOMParser().parseFromString(await (await fetch(topic)).text(), 'text/html');
                    const open = [...page.querySelectorAll('form.practice-form:not(:has([name=rating]:checked))')];
                    await Promise.all(open.map(async form => {
                        const answer = new URLSearchParams(new FormData(form));
                        answer.set('rating', 'FULLY');
                        const sent = await fetch(form.getAttribute('action'),
                            {method: 'POST', body: answer, headers: {'HX-Request': 'true'}});
                        if (!sent.ok) throw new Error(`${sent.status} from ${sent.url}`);
                    }));
                }
            }
            """;

    @Test
    void anEmptyInstallationComesToItsFirstResult(Portal portal, IdentityProvider provider) {
        provider.knows(ProviderUser.PIA);
        Guest ada = arriving(portal, ProviderUser.ADA);
        hasTaken(ada, 0);
        OWNERS.keySet().forEach(it -> invite(ada, it));
        hasTaken(ada, 1);
        addUnit(ada);
        hasTaken(ada, 2);
        addGoal(ada);
        hasTaken(ada, 3);

        plan(ada);
        hasTaken(ada, 4);

        Guest tess = arriving(portal, ProviderUser.TESS);
        answerOne(tess);
        hasTaken(ada, 5);
        ada.sees("Tess Hartmann came in by an invitation");
        TESSES.forEach(it -> answerAndSubmit(tess, it));
        Guest pia = arriving(portal, ProviderUser.PIA);
        PIAS.forEach(it -> answerAndSubmit(pia, it));

        acceptAndSignOff(ada);
        ada.goTo("Home");
        ada.sees("Ada Okafor signed off the assessment");
        assertThat(ada.all(STEPS)).hasCount(0);
        ada.goTo("Report");
        ada.isAt("Checkout on the way to Level 3");
        assertThat(ada.all("main")).not().containsText("provisional");
        tess.goTo("Report");
        tess.isAt("Checkout on the way to Level 3");
    }

    private static Guest arriving(Portal portal, ProviderUser user) {
        Guest guest = portal.visitor();
        guest.open("/orgs/acme");
        guest.signInAtProvider(user);
        assertThat(guest.all(".person")).containsText(user.name());
        return guest;
    }

    private static void hasTaken(Guest guest, int steps) {
        guest.goTo("Home");
        assertThat(guest.all(STEPS)).containsText(steps + " of 6 done");
    }

    private static void invite(Guest ada, ProviderUser user) {
        ada.goTo("Home");
        ada.follow("Invite people");
        ada.all("#email").fill(user.email());
        ada.all("[name=roles][value=OWNER]").check();
        ada.push("Invite");
        assertThat(ada.line(user.email())).containsText("Owner");
    }

    private static void addUnit(Guest ada) {
        ada.follow("Add a unit");
        ada.all("#name").fill("Checkout");
        ada.all("form[action$='/units']").getByText("Add a unit").click();
        assertThat(ada.line("Checkout")).isVisible();
    }

    private static void addGoal(Guest ada) {
        ada.follow("Write a goal");
        ada.all("#statement").fill("Offer something new every week");
        ada.all("main [name=theme]").first().check();
        ada.push("Add goal");
        ada.sees("was added at the end of the list");
    }

    private static void plan(Guest ada) {
        ada.goTo("Home");
        ada.follow("Plan it");
        ada.all("label:has-text('Checkout') [name=unit]").check();
        OWNERS.forEach((owner, dimensions) ->
                dimensions.forEach(it -> ada.line(it).locator("select").selectOption(owner.email())));
        ada.push("Begin the assessment");
        ada.isAt("Checkout");
        assertThat(ada.line("Technology")).containsText(ProviderUser.TESS.email());
    }

    private static void answerOne(Guest tess) {
        tess.sees("questions left in Process");
        tess.follow("Start");
        tess.saves(tess.question(0), () -> tess.question(0).choose("FULLY"));
    }

    private static void answerAndSubmit(Guest owner, String dimension) {
        owner.goTo("Home");
        owner.follow(dimension);
        Locator topics = owner.all("aside.contents ol a");
        owner.page().evaluate(ANSWER, topics.evaluateAll("all => all.map(it => it.href)"));
        owner.goTo("Home");
        assertThat(owner.line(dimension)).containsText("Answered, not submitted");
        owner.follow(dimension);
        owner.push("Submit for review");
        owner.sees("is submitted");
    }

    private static void acceptAndSignOff(Guest ada) {
        ada.goTo("Home");
        ada.follow(ada.line("Review Technology"), "Technology");
        ada.follow("Review and sign-off");
        ada.push("Accept everything submitted");
        Stream.of(TESSES, PIAS).flatMap(List::stream).forEach(it -> ada.sees(it + " is accepted"));
        ada.push("Sign off");
        ada.isAt("Results");
        ada.sees("This signed-off result stays as it is");
    }
}
