package io.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out because it was judged before, or because figures tell it, hides no fault. */
@JourneyTest
class UsableTests {

    private static final String PAGE =
            "<!doctype html><html lang=en><title>A page</title><main><h1>A page</h1>%s</main></html>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p style="color:#abc">Too pale</p> | color-contrast
            <style>@media (prefers-color-scheme: dark) { p { color: #321; background: #222 } }</style><p>In the dark</p> | DARK: color-contrast
            <style>@media (max-width: 320px) { p { width: 330px } }</style><p>Wide on a phone</p> | needs
            <input type="text"> | label at
            <button style="all:unset;width:9px;height:9px">a</button><button style="all:unset;width:9px;height:9px">b</button> | target-size
            <button style="width:60px;height:60px">a</button><button style="position:relative;left:-50px;width:70px;height:70px">b</button> | target-size
            """)
    void aFaultIsFound(String content, String fault, Portal portal) {
        assertThat(problems(portal, content).toString()).contains(fault);
    }

    @Test
    void wordsThatCanBeReadOnOneGroundAreJudgedAgainOnAnother(Portal portal) {
        String words =
                "<section style='background:%s'><div><b style='color:#414243'>The same words</b></div></section>";
        assertThat(problems(portal, words.formatted("#fafbfc"))).isEmpty();
        assertThat(problems(portal, words.formatted("#515253")).toString()).contains("color-contrast");
    }

    @Test
    void wordsNobodySawAreJudgedOnceTheyAreShown(Portal portal) {
        String words = "<div %s><b style='color:#dadbdc'>Pale words</b></div>";
        assertThat(problems(portal, words.formatted("hidden"))).isEmpty();
        assertThat(problems(portal, words.formatted("")).toString()).contains("color-contrast");
    }

    @Test
    void whatWasReadElsewhereIsJudgedOnce(Portal portal) {
        String words = "<p style='color:#c7c8c9'>Pale words</p>";
        assertThat(problems(portal, words).toString()).contains("color-contrast");
        assertThat(problems(portal, "<ul><li>" + words + "</li></ul>").toString())
                .doesNotContain("color-contrast");
    }

    private static List<String> problems(Portal portal, String content) {
        Guest guest = portal.visitor();
        guest.page().setContent(PAGE.formatted(content));
        return Usable.problems(guest.page());
    }
}
