package io.waymark.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class ScoringPageTests {

    @Autowired
    MockMvcTester portal;

    @Test
    void nobodyReadsItWithoutSigningIn() {
        assertThat(portal.get().uri("/how-scoring-works").accept(MediaType.TEXT_HTML))
                .hasRedirectedUrl("/sign-in");
    }

    /** Ivo belongs to no organisation. */
    @Test
    void theWorkedExampleComesOutAsItsWordsSay() {
        Document page = Visitor.as("ivo", portal).page("/how-scoring-works");

        assertThat(page.text())
                .contains("The topic stands at Level 2")
                .contains("only Partly achieved and the level is 1; with all doubt falling well it is 2");
        assertThat(page.select(".calc strong").eachText())
                .extracting(it -> it.replace('\u00a0', ' '))
                .containsExactly("1.56", "1.67", "2.78", "47%", "40%", "13%");
    }

    @Test
    void everyPartCanBeLinkedTo() {
        Document page = Visitor.as("ivo", portal).page("/how-scoring-works");

        assertThat(page.select("main nav a").eachAttr("href"))
                .hasSize(8)
                .allMatch(it -> page.select(it).size() == 1);
    }
}
