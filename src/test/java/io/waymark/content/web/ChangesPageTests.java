package io.waymark.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.TwoEditionsTest;
import io.waymark.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What differs between two editions. */
@TwoEditionsTest
class ChangesPageTests {

    private static final String CHANGES = "/editions/tiny/2.0/changes";

    private final Visitor ivo;

    @Autowired
    ChangesPageTests(MockMvcTester portal) {
        this.ivo = Visitor.as("ivo", portal);
    }

    @Test
    void anEditionLeadsToWhatChangedInIt() {
        assertThat(ivo.page("/editions/tiny/2.0").select("main a[href=" + CHANGES + "]"))
                .hasSize(1);
        assertThat(ivo.page("/editions/tiny/1.0").select("main a[href$=changes]"))
                .isEmpty();
    }

    @Test
    void everyKindIsCounted() {
        var facts = ivo.page(CHANGES).select("main > .facts > div").eachText();
        assertThat(facts)
                .containsExactly("Same 20", "Other words 1", "Merged 1", "Split 1", "No longer asked 1", "New 1");
    }

    @Test
    void eachChangeStandsUnderItsTopicWithItsSentence() {
        var people = ivo.page(CHANGES).select("section:has(a[href$=people.basics])");
        assertThat(people.select("li").eachText())
                .containsExactly(
                        "Other words The second thing is done well Because the tiny model says so.",
                        "4 questions stay as they are");
    }

    @Test
    void whatIsNoLongerAskedStandsUnderTheTopicThatAskedIt() {
        assertThat(ivo.page(CHANGES)
                        .select("section:has(a[href$=technology.basics]) li")
                        .eachText())
                .first()
                .asString()
                .startsWith("No longer asked The third thing is done");
    }

    @Test
    void bothTextsStandSideBySideOnDemand() {
        var versions = ivo.page(CHANGES + "?topic=process.basics").select(".version");
        assertThat(versions).as("of the only thing that changed").hasSize(2);
        assertThat(versions.get(0).select("a").eachText())
                .containsExactly("The third thing is done", "The fourth thing is done");
        assertThat(versions.get(1).select(".answers dd").eachText()).hasSize(4);
        assertThat(ivo.page(CHANGES).select(".version")).isEmpty();
    }

    @Test
    void anEditionThatSaysNothingOfOneBeforeHasNoSuchPage() {
        assertThat(ivo.get("/editions/tiny/1.0/changes")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ivo.get(CHANGES + "?topic=people.magic")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
