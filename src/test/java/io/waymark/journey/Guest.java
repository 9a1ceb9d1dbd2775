package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.waymark.testing.ProviderUser;
import java.util.Objects;

/** One tab of a person's browser. */
record Guest(BrowserContext context, Page page) {

    /** Presses the persona's button by script: a busy browser drops what is clicked before it has painted its first page. */
    Guest signIn(String persona) {
        page.navigate("/sign-in");
        page.locator("form:has(input[name=username][value=" + persona + "]) button.persona")
                .dispatchEvent("click");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    /** Fills in the page of the provider, to which the portal has led. */
    void signInAtProvider(ProviderUser user) {
        all("[name=username]").fill(user.username());
        all("[name=password]").fill(user.username());
        all("button[type=submit]").click();
        page.waitForURL(url -> url.startsWith("http://localhost"));
    }

    /** Another tab of the same browser. */
    Guest newTab() {
        return new Guest(context, context.newPage());
    }

    Response open(String path) {
        return Objects.requireNonNull(page.navigate(path), path);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Moves to the next question by its key, and says which that is. */
    String toNextQuestion() {
        press("j");
        return (String) page.evaluate("document.activeElement.closest('fieldset').id");
    }

    /** Changes an answer, and waits until that is saved. */
    void saves(Asked question, Runnable change) {
        page.waitForResponse(it -> it.url().contains("/answers/"), change);
        question.says("Saved");
    }

    /** Follows the first link of the page's content with these words, and waits for where it leads. */
    void follow(String link) {
        follow(all("main"), link);
    }

    /** The same in one place of the page. */
    void follow(Locator place, String link) {
        go(place.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first());
    }

    /** Follows an entry of the navigation. */
    void goTo(String entry) {
        go(all("header nav").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(entry)));
    }

    void push(String button) {
        all("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** Sends a form as a browser without script does, with one field that nobody could have meant. */
    Response sendWrong(String form, String field) {
        Locator wrong = all(form).first().locator(field).first();
        return Objects.requireNonNull(
                page.waitForNavigation(
                        () -> wrong.evaluate(
                                "it => { it.type === 'radio' ? it.checked = true : it.value = it.name === 'version' ? 99 : ''; it.form.submit(); }")));
    }

    void sees(String text) {
        assertThat(all("main")).containsText(text);
    }

    void isAt(String heading) {
        assertThat(all("h1")).containsText(heading);
    }

    Locator all(String selector) {
        return page.locator(selector);
    }

    /** The first line of the page's lists and tables with these words; what waits first stands by itself. */
    Locator line(String words) {
        return all("main :is(.next, .rows > li, tbody > tr)")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    /** The question at a place of the topic's page, from 0. */
    Asked question(int place) {
        return new Asked(all("form.practice-form").nth(place));
    }

    /** One of these questions, from 0, wherever it stands later. */
    Asked question(Locator forms, int place) {
        return question(new Asked(forms.nth(place)).practice());
    }

    /** The question of a practice, by its short name. */
    Asked question(String practice) {
        return new Asked(all("form.practice-form:has(fieldset[id='" + practice + "'])"));
    }

    private void go(Locator link) {
        String target = Objects.requireNonNull(link.getAttribute("href"));
        link.click();
        page.waitForURL(url -> url.contains(target.replaceAll("#.*", "")) || target.endsWith("/gaps"));
    }
}
