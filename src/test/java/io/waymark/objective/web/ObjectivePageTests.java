package io.waymark.objective.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Acme Retail's objectives, as its people see and set them. */
@OwnWorld
class ObjectivePageTests {

    private static final String LIST = "/orgs/acme/objectives";
    private static final String SALE = "The shop carries the autumn sale without a queue";
    private static final String COST = "Every team knows what its part of an order costs";
    private static final String BUSIEST_DAY =
            "Customers can order on the busiest day of the year without noticing that it is busy";

    @Autowired
    private MockMvcTester mvc;

    private Visitor bo;

    @BeforeEach
    void enter() {
        bo = Visitor.as("bo", mvc);
    }

    @Test
    void objectivesStandUnderTheirGoalsByRank() {
        Document page = bo.page(LIST);
        assertThat(page.select("section h2").eachText())
                .extracting(it -> it.replaceAll("^\\d+ ", ""))
                .containsSubsequence(BUSIEST_DAY, "We know what an order costs us to run, and it falls every quarter");
        Element sale = article(page, SALE);
        assertThat(sale.select(".meta-line").text()).contains("Bo Lindqvist", "due ");
        assertThat(sale.select(".attained strong").text()).matches("0\\.\\d\\d");
        assertThat(sale.select("tbody tr").eachText())
                .anyMatch(it -> it.contains("Checkout failures on peak days") && it.contains("3.1%"))
                .anyMatch(it -> it.contains("3 of 10") && it.contains("92 days ago"));
    }

    @Test
    void anObjectiveIsNamedUnderTheOtherGoalThatItServes() {
        Element busiest = Objects.requireNonNull(
                bo.page(LIST).selectFirst("section.section:has(> .section-head:contains(" + BUSIEST_DAY + "))"));
        assertThat(busiest.select("> p").text()).contains("Also served by:", COST);
        assertThat(article(bo.page(LIST), COST).text()).contains("also serves goal", "supports “" + SALE + "”");
    }

    @Test
    void whatIsNotKnownIsNoZero() {
        Document page = bo.page(LIST);
        assertThat(article(page, "Offers go live in a week").text())
                .contains("no baseline", "not known", "1 of 2 known");
        assertThat(row(page, "Teams that see their own cost every week").text()).contains("no data", "never");
        assertThat(row(page, "Teams that see their own cost every week").select("progress"))
                .isEmpty();
    }

    @Test
    void filtersStandInTheAddress() {
        assertThat(bo.page(LIST).text()).doesNotContain("Nobody waits for a signature");
        assertThat(bo.page(LIST + "?closed=true").text()).contains("Nobody waits for a signature", "Closed on");
        Visitor fay = Visitor.as("fay", mvc);
        assertThat(fay.page(LIST + "?owner=me").select("article h3").eachText()).containsExactly(COST);
        Visitor greta = Visitor.as("greta", mvc);
        assertThat(greta.page("/orgs/globex/objectives").select("main .empty .btn-primary"))
                .isNotEmpty();
        assertThat(bo.page(LIST + "?goal=" + UUID.randomUUID())
                        .select(".empty h2")
                        .text())
                .isEqualTo("No objective matches");
    }

    @Test
    void thePageExplainsItsNumber() {
        Document page = bo.page(path(SALE));
        String number = page.select(".attained strong").text();
        assertThat(page.select("#explained").text()).isEqualTo("How " + number + " comes about");
        assertThat(page.select(".reckoned li").eachText())
                .anyMatch(it -> it.contains("From 0 to 4 tests, now 3: 3 of 4 gone, that is 75%."));
        assertThat(page.select(".sum").text()).endsWith("÷ 3 = " + number);
        assertThat(page.select("section[aria-labelledby=alignment]").text()).contains(COST, "supports this objective");
        assertThat(bo.page(page.select("details.history").attr("hx-get"))
                        .select("#changes")
                        .text())
                .contains("Eva Castellanos set the objective “" + SALE + "”");
    }

    @Test
    void anObjectiveIsSet() {
        Map<String, String> form = form("Invoices are right the first time");
        assertThat(bo.post(LIST, form)).hasRedirectedUrl(LIST + "/" + form.get("key"));
        Document page = bo.page(LIST + "/" + form.get("key"));
        assertThat(page.select("h1").text()).isEqualTo("Invoices are right the first time");
        assertThat(page.text()).contains("not yet known", "No key result yet");
        assertThat(bo.page(page.select("details.history").attr("hx-get")).text())
                .contains("Bo Lindqvist set the objective");
        assertThat(bo.post(LIST, form)).hasStatus3xxRedirection();
        assertThat(bo.page(LIST).select("article h3").eachText())
                .filteredOn(it -> it.startsWith("Invoices"))
                .hasSize(1);
    }

    @Test
    void aBadFormComesBackAsItWasTyped() {
        Map<String, String> form = new HashMap<>(form(" "));
        form.putAll(Map.of("goal", "none", "due", "31.12.2026", "owner", "x", "parents", "y", "why", "Asked twice"));
        MvcTestResult answer = bo.post(LIST, form);
        assertThat(answer).hasStatus(422);
        Document page = Visitor.page(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly("#title", "#goal", "#due", "#owner", "#parents");
        page.select(".error-summary a")
                .forEach(it -> assertThat(page.select(it.attr("href"))).isNotEmpty());
        assertThat(page.select("#title-error").text()).isEqualTo("Write the title in one sentence");
        assertThat(page.select("#why").val()).isEqualTo("Asked twice");
        assertThat(page.select("#due").val()).isEqualTo("31.12.2026");
    }

    @Test
    void aCircleIsRefusedInWords() {
        Map<String, String> form = new HashMap<>(edit(path(SALE)));
        form.put("parents", id(path(COST)));
        MvcTestResult answer = bo.post(path(SALE), form);
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#parents-error").text()).contains(SALE + " → " + COST + " → " + SALE);
    }

    @Test
    void aStaleChangeShowsBothVersionsAndLosesNothing() {
        String path = added("Deliveries arrive on the promised day");
        Map<String, String> mine = new HashMap<>(edit(path));
        Map<String, String> theirs = new HashMap<>(mine);
        theirs.put("title", "Deliveries arrive on time");
        assertThat(Visitor.as("ada", mvc).post(path, theirs)).hasRedirectedUrl(path);
        mine.put("title", "Deliveries arrive within a day");
        MvcTestResult answer = bo.post(path, mine);
        assertThat(answer).hasStatus(409);
        Document page = Visitor.page(answer);
        assertThat(page.select(".version").eachText())
                .containsExactly(
                        "Yours, not saved Title Deliveries arrive within a day",
                        "Saved already Title Deliveries arrive on time");
        assertThat(bo.post(path, hidden(page))).hasRedirectedUrl(path);
        assertThat(bo.page(path).select("h1").text()).isEqualTo("Deliveries arrive within a day");
    }

    @Test
    void aClosedObjectiveCanBeReadAndTakenUpAgain() {
        String path = added("Returns are paid back in two days");
        Map<String, String> late = edit(path);
        assertThat(bo.post(path + "/closing", Map.of("reason", "Reached"))).hasRedirectedUrl(path);
        Document closed = bo.page(path);
        assertThat(closed.text()).contains("Closed on", "Reached", "Take it up again");
        assertThat(closed.select("form[action$=closing], a[href$=edit]")).isEmpty();
        assertThat(bo.get(path + "/edit")).hasRedirectedUrl(path);
        Map<String, String> changed = new HashMap<>(late);
        changed.put("title", "Returns are paid back at once");
        MvcTestResult tooLate = bo.post(path, changed);
        assertThat(tooLate).hasStatus(409);
        assertThat(Visitor.page(tooLate).select("#title").val()).isEqualTo("Returns are paid back at once");
        MvcTestResult second = bo.post(path + "/closing", Map.of("reason", "Given up"));
        assertThat(second).hasStatus(409);
        assertThat(Visitor.page(second).text()).contains("Your reason was not saved: Given up");
        assertThat(bo.post(path + "/reopening", Map.of())).hasRedirectedUrl(path);
        assertThat(bo.page(path).select("form[action$=closing]")).hasSize(1);
    }

    @Test
    void aReasonThatIsTooLongComesBack() {
        MvcTestResult answer = bo.post(path(SALE) + "/closing", Map.of("reason", "x".repeat(1001)));
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#reason").val()).hasSize(1001);
    }

    @Test
    void financeReadsWithoutForms() {
        Visitor fay = Visitor.as("fay", mvc);
        assertThat(fay.page(path(SALE)).select("main form")).isEmpty();
        assertThat(fay.get(LIST + "/new")).hasStatus(403);
        assertThat(fay.get(path(SALE) + "/edit")).hasStatus(403);
        for (String path : List.of(LIST, path(SALE), path(SALE) + "/closing", path(SALE) + "/reopening")) {
            assertThat(fay.post(path, Map.of())).as(path).hasStatus(403);
        }
    }

    @Test
    void aStrangerGetsNotFound() {
        String theirs = path(SALE).replace("acme", "globex");
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(LIST)).hasStatus(404);
        for (String path : List.of(theirs, theirs + "/edit", theirs + "/key-results/new")) {
            assertThat(gus.get(path)).as(path).hasStatus(404);
        }
        for (String path : List.of(theirs, theirs + "/closing", theirs + "/reopening", theirs + "/key-results")) {
            assertThat(gus.post(path, Map.of())).as(path).hasStatus(404);
        }
    }

    private String added(String title) {
        Map<String, String> form = form(title);
        assertThat(bo.post(LIST, form)).hasStatus3xxRedirection();
        return LIST + "/" + form.get("key");
    }

    private Map<String, String> form(String title) {
        Document page = bo.page(LIST + "/new");
        String goal = page.select("#goal option").get(3).val();
        return Map.of(
                "title", title,
                "goal", goal,
                "due", page.select("#due").val(),
                "owner", page.select("#owner option[selected]").val(),
                "key", page.select("[name=key]").val());
    }

    private Map<String, String> edit(String path) {
        Document page = bo.page(path + "/edit");
        return Map.of(
                "title", page.select("#title").val(),
                "why", page.select("#why").val(),
                "goal", page.select("#goal option[selected]").val(),
                "due", page.select("#due").val(),
                "owner", page.select("#owner option[selected]").val(),
                "version", page.select("[name=version]").val());
    }

    private static Map<String, String> hidden(Document page) {
        Map<String, String> fields = new HashMap<>();
        page.select("main form input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.val()));
        return fields;
    }

    private String path(String title) {
        return article(bo.page(LIST), title).select("h3 a").attr("href");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Element article(Document page, String title) {
        return Objects.requireNonNull(page.selectFirst("article:has(h3:contains(" + title + "))"));
    }

    private static Element row(Document page, String title) {
        return Objects.requireNonNull(page.selectFirst("tr:has(th:contains(" + title + "))"));
    }
}
