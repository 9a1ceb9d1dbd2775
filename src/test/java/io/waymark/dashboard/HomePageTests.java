package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class HomePageTests {

    @Autowired
    private MockMvcTester portal;

    @Test
    void tessContinuesWhereSheLeft() {
        assertThat(Visitor.as("tess", portal).page("/orgs/acme").select(".next").text())
                .contains("Continue where you left: Security and policy")
                .contains("7 questions left in Technology, about 5 minutes");
    }

    @Test
    void adaSeesTheAssessmentSheRuns() {
        assertThat(Visitor.as("ada", portal)
                        .page("/orgs/acme")
                        .select("section[aria-labelledby=running]")
                        .text())
                .contains("Acme Retail", "247 of 254 answered");
    }

    @Test
    void evaFindsWhereAcmeStandsBecauseNothingWaitsForHer() {
        Elements stands = Visitor.as("eva", portal).page("/orgs/acme").select("#stands");

        assertThat(stands.text()).contains("Nothing is waiting for you").containsPattern("Where .+ stands");
        assertThat(stands.select("a.btn-primary").attr("href")).isEqualTo("/orgs/acme/dashboard");
    }

    @Test
    void adaIsNotAskedToHandInWhatIsComparedAlready() {
        Document home = Visitor.as("ada", portal).page("/orgs/acme");

        assertThat(home.select("section[aria-labelledby=tasks] li:contains(Online shop platform)")
                        .text())
                .contains("Compared, not submitted");
        assertThat(home.select("section[aria-labelledby=reviews]").text()).contains("Process");
    }

    @Test
    void piaFindsFirstWhatWasSentBackToHer() {
        Elements next = Visitor.as("pia", portal).page("/orgs/acme").select(".next");

        assertThat(next.text()).contains("People was sent back");
        assertThat(next.select("a").attr("href")).endsWith("/review/people");
    }

    @Test
    void signingInLandsAtTheOnlyOrganisation() {
        assertThat(Visitor.as("bo", portal).get("/")).hasRedirectedUrl("/orgs/acme");
    }

    @Test
    void ivoIsToldThatHeBelongsToNoOrganisation() {
        assertThat(Visitor.as("ivo", portal).page("/").text()).contains("You belong to no organisation yet");
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(Visitor.as("ivo", portal).get("/orgs/acme")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
