package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.assessment.Pages;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class HomePageTests {

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DueTasks reminders;

    @Test
    void tessContinuesWhereSheLeft() {
        assertThat(Visitor.as("tess", portal)
                        .page("/orgs/acme")
                        .select(":is(.next, .duties li):contains(Continue where)")
                        .text())
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ada    | acme    | Review Process
            bo     | acme    | Check and submit your answers: Business outcomes
            pia    | acme    | Answer again: People
            pete   | acme    | Measure Deployments per week
            polly  | acme    | Extend or end the exemption: Payment service: Releases need no manual approval
            tess   | acme    | Continue where you left: Security and policy
            archie | acme    | Check in: Teams that see their own cost every week
            eva    | acme    | Confirm the wording: We know what an order costs us to run, and it falls every quarter
            fay    | acme    | Sign the value case: A new offer is in the shop one week after the decision
            gus    | globex  | You are done
            greta  | globex  | Begin with Aligning business and technology
            ines   | initech | Invite people
            """)
    void eachOfTheNamedWorldFindsWhatWaits(String persona, String organisation, String waits) {
        assertThat(Visitor.as(persona, portal)
                        .page("/orgs/" + organisation)
                        .select(".next h2, .duties strong, section[aria-labelledby=first-steps] .btn-primary")
                        .eachText())
                .contains(waits);
    }

    @Test
    void whatIsLateComesFirstAndSaysHowLate() {
        Document home = Visitor.as("fay", portal).page("/orgs/acme");

        assertThat(home.select(".next").text()).contains("Hold a cost review").containsPattern("overdue \\d+ days");
        assertThat(home.select(".next time").attr("title")).matches("\\d+ \\w+ \\d{4}");
    }

    @Test
    void theDigestRemindsOfWhatHomeListsAndInItsOrder() {
        Member polly = new Cycle(beans).member("polly", "acme");
        List<Notice> due = Cycle.as(
                polly, () -> reminders.due(polly.organisation(), polly.zone(), polly.today(Clock.systemUTC())));

        assertThat(due)
                .filteredOn(it -> it.to().equals(polly.person()))
                .extracting(Notice::about)
                .containsSubsequence(
                        "Extend or end the exemption: Payment service: Releases need no manual approval",
                        "Results of the last benchmark run");
    }

    @Test
    void gusReadsWhatComesNext() {
        assertThat(Visitor.as("gus", portal)
                        .page("/orgs/globex")
                        .select(".next")
                        .text())
                .contains("Next: Greta Silva");
    }

    @Test
    void evaFindsWhereAcmeStandsBesideWhatWaits() {
        Visitor eva = Visitor.as("eva", portal);
        Element stands = Pages.one(eva.page("/orgs/acme"), "#stands");
        String strip = stands.expectFirst("[hx-trigger=load]").attr("hx-get");

        assertThat(stands.text()).containsPattern("Where .+ stands");
        assertThat(stands.select("a").attr("href")).startsWith("/orgs/acme/dashboard");
        assertThat(Visitor.page(eva.region(strip)).text())
                .contains("Last signed off", "Business outcomes", "Technology", "of 5 met", "Next date");
        assertThat(eva.get(strip)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void adaIsNotAskedToHandInWhatIsComparedAlready() {
        assertThat(Visitor.as("ada", portal)
                        .page("/orgs/acme")
                        .select(".next h2, .duties strong")
                        .eachText())
                .contains("Agree where answers differ: Technology", "Review Process")
                .noneMatch(it -> it.contains("submit your answers"));
    }

    @Test
    void whoOthersAreThatSomethingWaitsForIsSeenAtOnce() {
        Element others = Visitor.as("ada", portal)
                .page("/orgs/acme")
                .select("section[aria-labelledby=others]")
                .getFirst();
        List<String> rows = others.select("details:not([open]) > ul > li").eachText();
        assertThat(rows).isNotEmpty();
        String told = others.select("summary").text();
        assertThat(told).startsWith(rows.size() + " things, for ");
        assertThat(rows.getFirst()).containsAnyOf(told.replaceAll(".* for ", "").split(", | and ", -1));
    }

    @Test
    void piaFindsWhatWasSentBackToHer() {
        assertThat(Visitor.as("pia", portal)
                        .page("/orgs/acme")
                        .select(":is(.next, .duties li):contains(Answer again: People) a.btn")
                        .attr("href"))
                .endsWith("/review/people");
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
    void aStrangerFindsNoStanding() {
        assertThat(Visitor.as("ivo", portal).get("/orgs/acme/standing?unit=" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("eva", portal).get("/orgs/acme/standing?unit=" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(Visitor.as("ivo", portal).get("/orgs/acme")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
