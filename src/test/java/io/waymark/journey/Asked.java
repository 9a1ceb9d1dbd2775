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
        option(rating).check();
    }

    /** Types into the note, which stands behind "Add a note". */
    void write(String words) {
        if (!note().isVisible()) {
            form.getByText("Add a note").click();
        }
        note().fill(words);
    }

    Locator note() {
        return form.locator("textarea[name=note]");
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
        form.locator("button", new Locator.LocatorOptions().setHasText(button)).click();
    }

    private Locator option(String rating) {
        return form.locator("input[name=rating][value='" + rating + "']");
    }
}
