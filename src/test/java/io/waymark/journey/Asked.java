package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Objects;

/** A question on the page of its topic. */
record Asked(Locator form) {

    /** The short name of what is asked. */
    String practice() {
        return Objects.requireNonNull(form.locator("fieldset").getAttribute("id"));
    }

    /** The version of the answer that the page shows. */
    String version() {
        return form.locator("input[name=version]").inputValue();
    }

    /** The rating that a button of this name offers. */
    String offered(String name) {
        return Objects.requireNonNull(form.locator("button[name=" + name + "]").getAttribute("value"));
    }

    boolean open() {
        return form.locator("input[name=rating]:checked").count() == 0;
    }

    void choose(String rating) {
        unfold();
        option(rating).check();
    }

    /** Types into the note, which stands behind a line of its own. */
    void write(String words) {
        unfold();
        if (!note().isVisible()) {
            fold().locator("details.beside > summary").click();
        }
        note().fill(words);
    }

    /** Opens the question where it is folded to a line; those of a pulse never are. */
    void unfold() {
        if (fold().count() > 0 && !form.isVisible()) {
            fold().locator("> summary").click();
        }
    }

    Locator note() {
        return form.page().locator("textarea[form='" + form.getAttribute("id") + "']");
    }

    Locator reason() {
        return form.locator("input[name=reason]");
    }

    void says(String state) {
        assertThat(form.locator(".answer-state")).containsText(state);
    }

    void isAnswered(String rating) {
        assertThat(option(rating)).isChecked();
    }

    void push(String button) {
        unfold();
        form.locator("button", new Locator.LocatorOptions().setHasText(button)).click();
    }

    private Locator fold() {
        return form.locator("xpath=ancestor::details[contains(@class, 'question')]");
    }

    private Locator option(String rating) {
        return form.locator("input[name=rating][value='" + rating + "']");
    }
}
