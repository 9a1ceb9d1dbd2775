package io.waymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Pages;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class SignOffTests {

    private final MockMvcTester portal;
    private final Cycle cycle;

    @Autowired
    SignOffTests(MockMvcTester portal, ApplicationContext beans) {
        this.portal = portal;
        this.cycle = new Cycle(beans);
    }

    @Test
    void cannotSignOffWhilePracticesAreOpen() {
        Visitor gus = Visitor.as("gus", portal);
        String address = Pages.open(gus.page("/orgs/globex/assessments"));

        MvcTestResult result = gus.post(address + "/sign-off", Map.of());

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(Pages.one(page, ".error-summary").text()).contains("practices are still open");
        assertThat(Pages.open(gus.page("/orgs/globex/assessments"))).isEqualTo(address);
    }

    @Test
    void answersThatDifferAreSecretUntilTheComparisonOpensAndThenSayWhoSaidWhat() {
        Member gus = cycle.member("gus", "globex");
        Member greta = cycle.member("greta", "globex");
        AssessmentId id = cycle.begin(gus, Map.of("policy", greta));
        PracticeKey practice = cycle.practices("policy").getFirst();
        cycle.assign(gus, id, gus, practice.topic());
        cycle.answer(greta, id, List.of(practice), Rating.FULLY);
        cycle.answer(gus, id, List.of(practice), Rating.NOT);
        Visitor visitor = Visitor.as("gus", portal);
        String check = "/orgs/globex/assessments/" + id + "/check?dimension=policy&open=true";

        assertThat(visitor.page(check).text()).doesNotContain("Greta Silva: Fully", "Undecided");

        cycle.open(gus, id, practice.topic().dimension());

        Document page = visitor.page(check);
        assertThat(Pages.one(page, "li[id=" + practice + "]").text())
                .contains("Undecided", "Greta Silva: Fully", "Gus Petersen: Not");
        assertThat(Pages.one(page, "#left").text()).contains("answered differently by several people");
    }

    @Test
    void onlyLeadsAndAdministratorsSignOff() {
        Visitor greta = Visitor.as("greta", portal);
        String address = Pages.open(greta.page("/orgs/globex/assessments"));

        assertThat(greta.post(address + "/sign-off", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerGets404() {
        Visitor greta = Visitor.as("greta", portal);
        String address = Pages.open(greta.page("/orgs/globex/assessments"));
        Visitor ada = Visitor.as("ada", portal);

        assertThat(ada.post(address + "/sign-off", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ada.post(address.replace("globex", "acme") + "/sign-off", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void adaSignsOffOnceAllIsSettledAndASecondTimeChangesNothing() {
        Visitor ada = Visitor.as("ada", portal);
        Visitor tess = Visitor.as("tess", portal);
        String address = inProgress(ada);
        for (Element open : ada.page(address + "/check?open=true").select(".rows li[id]")) {
            answer(tess, address, open.id(), "LARGELY");
        }
        assertThat(ada.post(address + "/sign-off", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        cycle.accept(cycle.member("ada", "acme"), AssessmentId.of(address.substring(address.lastIndexOf('/') + 1)));
        Document check = ada.page(address + "/check");
        assertThat(Pages.one(check, "#sign-off form").text()).contains("You are about to sign off");

        MvcTestResult first = ada.post(address + "/sign-off", Map.of());
        MvcTestResult second = ada.post(address + "/sign-off", Map.of());

        assertThat(first).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(address + "/results");
        assertThat(second).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(address + "/results");
        Document overview = ada.page(address);
        assertThat(overview.select("section[aria-labelledby=activity] li:contains(signed off)"))
                .hasSize(1);
        assertThat(Pages.one(overview, ".facts").text()).contains("Signed off");
    }

    /** The demo world's open assessment; others of Acme Retail that were just planned are not begun. */
    private static String inProgress(Visitor ada) {
        return Pages.one(ada.page("/orgs/acme/assessments"), "tr:has(progress:not([value=0])) th a")
                .attr("href");
    }

    private static void answer(Visitor visitor, String assessment, String practice, String rating) {
        MvcTestResult result = visitor.post(
                assessment + "/answers/" + practice,
                Map.of(
                        "rating",
                        rating,
                        "confidence",
                        "HIGH",
                        "version",
                        "0",
                        "key",
                        UUID.randomUUID().toString()));
        assertThat(result.getResponse().getStatus()).isLessThan(400);
    }
}
