package io.waymark.dashboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class MilestonesPageTests {

    private static final String COMPARISON = "/orgs/acme/milestones/comparison?unit=";

    @Autowired
    private MockMvcTester portal;

    @Test
    void evaSeesWhenAcmeSignedOffByWhomAndHowFarItWas() {
        assertThat(acme().select("tbody tr")).hasSize(3).allSatisfy(row -> {
            assertThat(row.text()).contains("Ada", "topics at Level");
            assertThat(row.select("time")).hasSize(1);
            assertThat(row.select(".level-chip")).hasSize(1);
        });
    }

    @Test
    void eachLeadsToWhatMovedSinceTheOneBeforeButTheFirst() {
        assertThat(acme().select("tbody tr td:nth-last-child(2) a").eachAttr("href"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).startsWith(COMPARISON));
        assertThat(Objects.requireNonNull(acme().select("tbody tr").last()).text())
                .contains("The first one");
    }

    @Test
    void aMilestonesOwnAddressLeadsToTheSame() {
        String id = Objects.requireNonNull(acme().selectFirst("tbody tr")).id().replace("milestone-", "");

        assertThat(Visitor.as("eva", portal)
                        .get("/orgs/acme/milestones/" + id)
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith(COMPARISON)
                .endsWith("&to=" + id);
    }

    @Test
    void theResultsOfASignedOffAssessmentLeadThere() {
        Visitor eva = Visitor.as("eva", portal);
        String results = acme().select("tbody th a").attr("href");
        String moved = eva.page(results).select(".acts a[href$=/milestone]").attr("href");

        assertThat(eva.get(moved).getResponse().getRedirectedUrl()).startsWith(COMPARISON);
    }

    @Test
    void eachSignedOffAssessmentInTheListLeadsThere() {
        Visitor eva = Visitor.as("eva", portal);
        Element signedOff = Objects.requireNonNull(eva.page("/orgs/acme/assessments")
                .selectFirst("section:has(h2:matchesOwn(^Acme Retail$)) tr:has(.status-done)"));

        assertThat(eva.get(signedOff.select("a[href$=/milestone]").attr("href"))
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith(COMPARISON);
    }

    @Test
    void theDashboardLeadsToTheComparison() {
        assertThat(Visitor.as("eva", portal)
                        .page("/orgs/acme/dashboard/dimensions?unit=" + unit())
                        .select("main a:contains(Compare signed-off results)")
                        .attr("href"))
                .isEqualTo(COMPARISON + unit());
    }

    @Test
    void withoutAMilestoneItSaysHowToComeByOne() {
        assertThat(Visitor.as("gus", portal)
                        .page("/orgs/globex/milestones")
                        .select(".empty")
                        .text())
                .contains("No signed-off result yet", "Each sign-off");
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor gus = Visitor.as("gus", portal);
        String milestone =
                Objects.requireNonNull(acme().selectFirst("tbody tr")).id().replace("milestone-", "");
        String assessment = acme().select("tbody th a").attr("href").replace("/results", "/milestone");

        assertThat(gus.get("/orgs/acme/milestones")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get("/orgs/acme/milestones/" + milestone)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get("/orgs/globex/milestones/" + milestone)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(assessment)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(assessment.replace("acme", "globex"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** The section of the unit by name; other tests may sign off units of their own. */
    private Element acme() {
        Document page = Visitor.as("eva", portal).page("/orgs/acme/milestones");
        return Objects.requireNonNull(page.selectFirst("section:has(h2:matchesOwn(^Acme Retail$))"));
    }

    private String unit() {
        return Objects.requireNonNull(acme().selectFirst("h2")).id().replace("unit-", "");
    }
}
