package io.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels over the network, in bytes as sent; the budgets are those of a slow link. */
@JourneyTest
class WeightTests {

    private static final int PAGE = 60_000;
    private static final int SCRIPTS = 50_000;
    private static final int STYLES = 20_000;
    private static final int SAVE = 1_000;

    @Test
    void scriptsAndStylesAreLight(Portal portal, TestReporter reporter) {
        Guest guest = portal.visitor();
        List<Request> requests = new ArrayList<>();
        guest.page().onRequestFinished(requests::add);
        guest.open("/sign-in");
        int scripts = sum(requests, "script");
        int styles = sum(requests, "stylesheet");
        reporter.publishEntry(Map.of("scripts", scripts + " bytes", "styles", styles + " bytes"));
        assertThat(scripts).isPositive().isLessThanOrEqualTo(SCRIPTS);
        assertThat(styles).isPositive().isLessThanOrEqualTo(STYLES);
    }

    @Test
    void theAnswerToASaveIsLight(Portal portal, TestReporter reporter) {
        Guest greta = portal.signIn("greta");
        greta.follow("Technology");
        Asked question = greta.question(5);
        Response answer =
                greta.page().waitForResponse(it -> it.url().contains("/answers/"), () -> question.choose("PARTLY"));
        question.says("Saved");
        reporter.publishEntry("save", bytes(answer.request()) + " bytes");
        assertThat(bytes(answer.request())).isPositive().isLessThan(SAVE);
    }

    @Test
    void theLongestListsAreLight(Portal portal, TestReporter reporter) {
        Guest ada = portal.signIn("ada");
        ada.goTo("Assess");
        ada.goTo("Gaps");
        Response gaps = ada.open(ada.page().url() + "?show=all");
        Response roadmap = ada.open("/orgs/acme/roadmap?status=all");
        reporter.publishEntry(
                Map.of("gaps", bytes(gaps.request()) + " bytes", "roadmap", bytes(roadmap.request()) + " bytes"));
        assertThat(bytes(gaps.request())).isLessThanOrEqualTo(PAGE);
        assertThat(bytes(roadmap.request())).isLessThanOrEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/orgs/acme",
                "/orgs/acme/dashboard",
                "/orgs/acme/roadmap?view=table",
                "/orgs/acme/portfolio",
                "/orgs/acme/goals",
                "/orgs/acme/level-3-gate"
            })
    void pagesOpenedEachDayAreLight(String path, Portal portal, TestReporter reporter) {
        int bytes = bytes(portal.signIn("ada").open(path).request());
        reporter.publishEntry(path, bytes + " bytes");
        assertThat(bytes).as(path).isPositive().isLessThanOrEqualTo(PAGE / 3);
    }

    @Test
    void aPageOfQuestionsIsLight(Portal portal, TestReporter reporter) {
        Guest greta = portal.signIn("greta");
        greta.follow("Technology");
        Response questions = greta.open(greta.page().url().replaceAll("#.*", ""));
        reporter.publishEntry("questions", bytes(questions.request()) + " bytes");
        assertThat(bytes(questions.request())).isPositive().isLessThanOrEqualTo(PAGE / 2);
    }

    /** Asking for a size lets the browser report further requests meanwhile, so a copy is counted. */
    private static int sum(List<Request> requests, String type) {
        return List.copyOf(requests).stream()
                .filter(it -> it.resourceType().equals(type))
                .mapToInt(WeightTests::bytes)
                .sum();
    }

    private static int bytes(Request request) {
        return request.sizes().responseBodySize;
    }
}
