package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Beside what waits, an architect finds what holds the work, and who answers where their topics stand. */
@WaymarkTest
class RolePagesTests {

    @Autowired
    private MockMvcTester portal;

    @ParameterizedTest
    @CsvSource({"archie, work", "tess, mine", "eva, ''", "fay, ''"})
    void homeLeadsEachRoleToItsPage(String persona, String page) {
        assertThat(Visitor.as(persona, portal).page("/orgs/acme").select("#stands a").eachAttr("href").stream()
                        .map(it -> it.replaceAll("\\?.*|.*/dashboard/?", "").replaceAll(".*/", ""))
                        .filter(it -> !it.isEmpty()))
                .containsExactly(page.isEmpty() ? new String[0] : new String[] {page});
    }

    @Test
    void archieSeesWhatHoldsMostFirstAndWhoHasTooMuch() {
        Document work = Visitor.as("archie", portal).page("/orgs/acme/dashboard/work");

        assertThat(work.select("section[aria-labelledby=chains] td[data-label=Holds]").eachText().stream()
                        .map(Integer::valueOf)
                        .toList())
                .isNotEmpty()
                .isSortedAccordingTo((one, other) -> other - one);
        assertThat(work.select("section[aria-labelledby=teams] tbody tr")
                        .getLast()
                        .text())
                .matches("All teams together( \\d+ of \\d+){4}");
        assertThat(work.select("section[aria-labelledby=ageing]").text()).contains("Results of the last benchmark run");
    }

    @Test
    void tessSeesHerTopicsAndWhatBecameOfThem() {
        Document mine = Visitor.as("tess", portal).page("/orgs/acme/dashboard/mine");

        assertThat(mine.select("main h2").eachText()).containsExactly("Technology", "What would move it next");
        assertThat(mine.select("tbody tr:contains(Security and policy)").text())
                .contains("4 of 11", "Level 2 at 2026 Q3", "lower now");
        assertThat(mine.select("section[aria-labelledby=next] .meta").eachText())
                .contains("Security and policy");
    }

    @Test
    void whoAnswersNothingIsToldSoKindly() {
        assertThat(Visitor.as("eva", portal)
                        .page("/orgs/acme/dashboard/mine")
                        .select("main .empty")
                        .text())
                .contains("No topic waits for your answers here", "See the dashboard");
    }
}
