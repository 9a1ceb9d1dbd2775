package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
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
    void evaIsLedToTheDashboardBecauseNothingWaitsForHer() {
        assertThat(Visitor.as("eva", portal)
                        .page("/orgs/acme")
                        .select(".empty a")
                        .attr("href"))
                .isEqualTo("/orgs/acme/dashboard");
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
