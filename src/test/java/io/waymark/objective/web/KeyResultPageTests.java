package io.waymark.objective.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Key results of Acme Retail, and checking in on them. */
@OwnWorld
class KeyResultPageTests {

    private static final String LIST = "/orgs/acme/objectives";

    @Autowired
    private MockMvcTester mvc;

    private Visitor bo;
    private String objective;

    @BeforeEach
    void enter() {
        bo = Visitor.as("bo", mvc);
        objective = bo.page(LIST).select("article h3 a").attr("href");
    }

    @Test
    void itShowsItsCourseAgainstBaselineAndTarget() {
        Document page = bo.page(named("Checkout failures on peak days"));
        assertThat(page.select("svg.chart-trend-line").text()).contains("Baseline", "Target 0.5");
        assertThat(page.select(".progress-line").text()).startsWith("From 3.1 to 0.5%, now 0.7:");
        assertThat(page.select("section[aria-labelledby=check-ins] tbody tr")).hasSize(6);
    }

    @Test
    void aReplacedCheckInStaysInSightStruckThrough() {
        Document page = bo.page(named("Days from decision to live offer"));
        assertThat(page.select("tr.replaced").text()).contains("replaced", "31 days", "Typed one digit wrong.");
        assertThat(page.select("tr.replaced del")).hasSize(1);
    }

    @Test
    void withoutABaselineThePageSaysWhatIsMissing() {
        Document page = bo.page(named("Offers changed without a developer"));
        assertThat(page.select(".notice-warn a").attr("href")).isEqualTo("#baseline");
        assertThat(page.select("#baseline")).hasSize(1);
        assertThat(page.text()).contains("No baseline: progress cannot be calculated. Now 22%.");
    }

    @Test
    void aKeyResultIsAddedAndCheckedInOn() {
        String path = added("Parcels on time");
        Document empty = bo.page(path);
        assertThat(empty.text()).contains("no data", "Nobody has checked in yet");
        assertThat(empty.select("svg.chart-trend-line")).isEmpty();
        Map<String, String> checkIn = checkIn("51 %");
        assertThat(bo.post(path + "/check-ins", checkIn)).hasRedirectedUrl(path);
        assertThat(bo.post(path + "/check-ins", checkIn)).hasRedirectedUrl(path);
        Document page = bo.page(path);
        assertThat(page.select(".progress-line").text())
                .isEqualTo("From 42 to 60%, now 51: 9 of 18 gone, that is 50%.");
        assertThat(page.select("section[aria-labelledby=check-ins] tbody tr")).hasSize(1);
        assertThat(bo.page(bo.page(objective).select("details.history").attr("hx-get"))
                        .select("#changes")
                        .text())
                .contains("Bo Lindqvist checked in on Parcels on time: 51%");
    }

    @Test
    void aBadCheckInComesBackAsItWasTyped() {
        String path = named("Checkout failures on peak days");
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        MvcTestResult answer = bo.post(
                path + "/check-ins",
                Map.of("day", tomorrow.toString(), "value", "1.234", "confidence", "11", "note", "Guessed"));
        assertThat(answer).hasStatus(422);
        Document page = Visitor.page(answer);
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#day", "#value", "#confidence");
        assertThat(page.select("#value-error").text())
                .isEqualTo("This can be read as 1234 or as 1.234. Write 1234 or 1.2340");
        assertThat(page.select("#value").val()).isEqualTo("1.234");
        assertThat(page.select("#note").text()).isEqualTo("Guessed");
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 60, 42, '', '', #target, 'Enter a target above the baseline of 60, or choose “Down to a target”'",
        "LOWER, 42, 42, '', '', #target, 'Enter a target below the baseline of 42, or choose “Up to a target”'",
        "HIGHER, 42, '', '', '', #target, Enter the target as a number",
        "CORRIDOR, 42, 60, '', 9, #low, Enter the lower bound as a number",
        "CORRIDOR, 42, '', 9, 5, #high, Enter an upper bound above the lower one of 9",
        "HIGHER, 7 weeks, 60, '', '', #baseline, 'This says “weeks”, but it is counted in “%”. Convert it, or leave the unit out'",
        "SIDEWAYS, 42, 60, '', '', #direction, Choose where the figure should go"
    })
    void anAimThatCannotBeReachedIsRefused(
            String direction, String baseline, String target, String low, String high, String field, String words) {
        Map<String, String> form = new HashMap<>(form("Parcels"));
        form.putAll(Map.of("direction", direction, "baseline", baseline, "target", target, "low", low, "high", high));
        MvcTestResult answer = bo.post(objective + "/key-results", form);
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select(".error-summary a").attr("href")).isEqualTo(field);
        assertThat(Visitor.page(answer).select(".error-summary a").text()).isEqualTo(words);
        assertThat(Visitor.page(answer).select("#baseline").val()).isEqualTo(baseline);
    }

    @Test
    void aStaleChangeShowsBothVersions() {
        String path = added("Parcels that arrive broken");
        Map<String, String> mine = new HashMap<>(form("Parcels that arrive broken"));
        mine.put("version", "0");
        Map<String, String> theirs = new HashMap<>(mine);
        theirs.put("target", "70");
        assertThat(Visitor.as("ada", mvc).post(path, theirs)).hasRedirectedUrl(path);
        mine.put("target", "80");
        MvcTestResult answer = bo.post(path, mine);
        assertThat(answer).hasStatus(409);
        assertThat(Visitor.page(answer).select(".version").eachText())
                .containsExactly("Yours, not saved Target 80", "Saved already Target 70");
    }

    @Test
    void aDroppedKeyResultDoesNotCountAndIsKept() {
        String path = added("Parcels that come back");
        assertThat(bo.post(path + "/withdrawal", Map.of())).hasRedirectedUrl(path);
        assertThat(bo.page(path).text()).contains("It was dropped", "Let it count again");
        assertThat(bo.page(objective).select("details a").eachText()).contains("Parcels that come back");
        MvcTestResult late = bo.post(path + "/check-ins", checkIn("51"));
        assertThat(late).hasStatus(409);
        assertThat(Visitor.page(late).select("#value").val()).isEqualTo("51");
        assertThat(bo.post(path + "/return", Map.of())).hasRedirectedUrl(path);
        assertThat(bo.post(path + "/check-ins", checkIn("51"))).hasRedirectedUrl(path);
    }

    @Test
    void financeChecksInButChangesNothing() {
        Visitor fay = Visitor.as("fay", mvc);
        String path = named("Cloud cost of an order");
        assertThat(fay.page(path).select("main form").eachAttr("action")).containsExactly(path + "/check-ins");
        assertThat(fay.post(path + "/check-ins", checkIn("41"))).hasRedirectedUrl(path);
        for (String post : List.of(path, path + "/withdrawal", path + "/return", objective + "/key-results")) {
            assertThat(fay.post(post, Map.of())).as(post).hasStatus(403);
        }
        assertThat(fay.get(objective + "/key-results/new")).hasStatus(403);
    }

    @Test
    void aStrangerGetsNotFound() {
        Visitor gus = Visitor.as("gus", mvc);
        String theirs = named("Cloud cost of an order").replace("acme", "globex");
        assertThat(gus.get(theirs)).hasStatus(404);
        for (String post : List.of("", "/check-ins", "/withdrawal", "/return")) {
            assertThat(gus.post(theirs + post, Map.of())).as(post).hasStatus(404);
        }
    }

    private String added(String title) {
        assertThat(bo.post(objective + "/key-results", form(title))).hasRedirectedUrl(objective);
        return Objects.requireNonNull(bo.page(objective)
                        .select("th a:contains(" + title + ")")
                        .last())
                .attr("href");
    }

    private Map<String, String> form(String title) {
        Document page = bo.page(objective + "/key-results/new");
        return Map.of(
                "title", title,
                "unit", "%",
                "nature", "BUSINESS",
                "direction", "HIGHER",
                "baseline", "42",
                "target", "60",
                "due", page.select("#due").val(),
                "owner", page.select("#owner option[selected]").val(),
                "key", page.select("[name=key]").val());
    }

    private static Map<String, String> checkIn(String value) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        return Map.of("day", today, "value", value, "confidence", "7", "note", "");
    }

    private String named(String title) {
        return bo.page(LIST).select("th a:contains(" + title + ")").attr("href");
    }
}
