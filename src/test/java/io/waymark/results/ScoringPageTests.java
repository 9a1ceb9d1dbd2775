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
                .contains("So the topic stands at Level 3.")
                .contains(
                        "Level 2 is achieved by 78%, which is Largely, and the topic stands at Level 2; with all doubt falling well it is"
                                + " Level 3");
        assertThat(page.select(".calc strong").eachText())
                .extracting(it -> it.replace('\u00a0', ' '))
                .containsExactly("2.11", "2.56", "2.83", "33%", "13%", "6%");
    }

    @Test
    void everyPartCanBeLinkedTo() {
        Document page = Visitor.as("ivo", portal).page("/how-scoring-works");

        assertThat(page.select("main nav a").eachAttr("href"))
                .hasSize(12)
                .allMatch(it -> page.select(it).size() == 1);
    }
}
