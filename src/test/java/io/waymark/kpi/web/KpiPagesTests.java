package io.waymark.kpi.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.goal.KpiId;
import io.waymark.kpi.Founded;
import io.waymark.organisation.Member;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pete watches figures at Acme. */
@OwnWorld
class KpiPagesTests {

    private static final String KPIS = "/orgs/acme/kpis";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext portal;

    private Visitor pete;
    private String title;

    @BeforeEach
    void enter() {
        pete = Visitor.as("pete", mvc);
        title = "Lead time " + UUID.randomUUID();
    }

    @Test
    void aFigureThatNobodyMeasuredHasNoDataAndNoZero() {
        String page = added(Map.of("target", "7", "baseline", "35"));
        Document shown = pete.page(page);
        assertThat(shown.select(".facts .big").text()).isEqualTo("No data");
        assertThat(shown.text()).contains("That is not zero: nobody knows").doesNotContain("0 days");
        assertThat(shown.select("svg.chart")).isEmpty();
        Element row = row(pete.page(KPIS));
        assertThat(row.text()).contains("No data", "Never measured").doesNotContain("0 days", "eached");
        assertThat(row.select("svg.chart")).isEmpty();
    }

    @Test
    void oneReadingIsNoLineAndTwoAre() {
        String page = added(Map.of("target", "7", "baseline", "35"));
        measure(page, TODAY.minusMonths(1), "20");
        assertThat(pete.page(page).select("svg.chart")).isEmpty();
        assertThat(pete.page(page).text()).contains("One figure so far");
        measure(page, TODAY, "14");
        Document shown = pete.page(page);
        assertThat(shown.select("svg.chart desc").text()).contains("Target is 7. Baseline is 35.");
        assertThat(shown.select("details table.data thead th").eachText())
                .startsWith("Date", title, "Target", "Baseline");
        assertThat(shown.select(".progress-sentence").text())
                .isEqualTo("75% of the way is done: from 35 days at the start to 14 days now.");
    }

    @Test
    void milestonesOnTheWayAreFlagsThatLeadToThem() {
        String page = added(Map.of());
        measure(page, TODAY.minusMonths(4), "20");
        measure(page, TODAY, "14");
        Document milestones = pete.page("/orgs/acme/milestones");
        assertThat(pete.page(page).select("svg.chart a[href*=milestones#milestone-]"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(
                                milestones.getElementById(it.attr("href").replaceAll(".*#", "")))
                        .isNotNull());
    }

    @Test
    void whatWaitsToBeMeasuredIsListedWithAWayToRecordIt() {
        String page = added(Map.of());
        measure(page, TODAY.minusMonths(1).minusDays(1), "14");
        Element item = Objects.requireNonNull(
                pete.page(KPIS + "?show=overdue").selectFirst("#overdue li:contains(" + title + ")"));
        assertThat(item.text()).contains("Overdue since");
        assertThat(item.select("a.btn").attr("href")).isEqualTo(page + "/measurements");
        measure(page, TODAY, "13");
        assertThat(pete.page(KPIS + "?show=overdue").select("#overdue li:contains(" + title + ")"))
                .isEmpty();
    }

    @Test
    void oneClickTakesASuggestionAndItsPageSaysWhatIsMissing() {
        String suggestions = KPIS + "/suggestions";
        Element form = Objects.requireNonNull(pete.page(suggestions)
                .select("form:has([value=audit-request-time])")
                .last());
        String there = sent(form);
        Document page = pete.page(there);
        assertThat(page.select(".notice a").eachAttr("href"))
                .containsExactly(there + "/edit#owner", there + "/edit#baseline", there + "/edit#target");
        assertThat(page.text()).contains("As the model version “Cloud Native Maturity Model");
        assertThat(sent(form)).isEqualTo(there);
        assertThat(pete.page(suggestions).select("a.status-done").eachAttr("href"))
                .contains(there);
        assertThat(pete.page(suggestions).select("form:has([value=audit-request-time])"))
                .isEmpty();
    }

    @Test
    void aSuggestionUnderAnUnknownGoalOrOfNoNameIsNotFound() {
        assertThat(pete.post(KPIS, Map.of("topic", "process.audit-and-logs", "suggestion", "no-such")))
                .hasStatus(404);
        assertThat(pete.post(
                        KPIS,
                        Map.of(
                                "topic",
                                "process.audit-and-logs",
                                "suggestion",
                                "log-cost",
                                "goal",
                                UUID.randomUUID().toString())))
                .hasStatus(404);
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatToDo() {
        MvcTestResult answer = pete.post(KPIS, fields(Map.of("baseline", "3.1", "target", "1.234", "owner", "nobody")));
        assertThat(answer).hasStatus(422);
        Document page = Visitor.page(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#target", "#owner");
        assertThat(page.select("#target-error").text())
                .isEqualTo("This can be read as 1234 or as 1.234. Write 1234 or 1.2340");
        assertThat(page.select("#target").val()).isEqualTo("1.234");
        assertThat(page.select("#meaning").text()).isEqualTo("How long it takes");
    }

    @Test
    void aTargetOnTheWrongSideIsRefusedInWords() {
        Document page = Visitor.page(pete.post(KPIS, fields(Map.of("baseline", "7", "target", "35"))));
        assertThat(page.select("#target-error").text())
                .startsWith("Lower is better, but the target of 35 days does not lie below the baseline of 7 days");
    }

    @Test
    void aTitleThatIsTakenLeadsToWhoHasIt() {
        String page = added(Map.of());
        Document refused = Visitor.page(pete.post(KPIS, fields(Map.of("unit", "weeks"))));
        assertThat(refused.select("#title-error").text()).contains("has this title");
        assertThat(refused.select("a[href=" + page + "]")).hasSize(1);
    }

    @Test
    void capitalsAndBlanksMakeNoOtherTitle() {
        String page = added(Map.of("title", title + " in days"));
        Map<String, String> same = Map.of("title", title.toUpperCase(Locale.ROOT) + "  In\u00A0Days", "unit", "weeks");
        Document refused = Visitor.page(pete.post(KPIS, fields(same)));
        assertThat(refused.select("a[href=" + page + "]")).hasSize(1);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceInTheOrderOfTheForm() {
        Document page = Visitor.page(pete.post(KPIS, Map.of("title", "", "source", "x".repeat(401))));
        assertThat(page.select(".error-summary a").eachAttr("href"))
                .containsExactly(
                        "#title", "#meaning", "#formula", "#unit", "#source", "#nature", "#direction", "#frequency");
    }

    @Test
    void aStaleChangeShowsBothVersionsAndMineCanBeKept() {
        String page = added(Map.of("target", "7"));
        Map<String, String> mine = fields(Map.of("target", "5", "version", "0"));
        assertThat(pete.post(page, fields(Map.of("target", "6", "version", "0"))))
                .hasStatus3xxRedirection();
        MvcTestResult answer = pete.post(page, mine);
        assertThat(answer).hasStatus(409);
        Document conflict = Visitor.page(answer);
        assertThat(conflict.select(".version").eachText())
                .containsExactly("Yours, not saved Target 5", "Saved already Target 6");
        Map<String, String> again = new HashMap<>();
        conflict.select("main form input[type=hidden][name!=_csrf]")
                .forEach(it -> again.put(it.attr("name"), it.val()));
        assertThat(pete.post(page, again)).hasRedirectedUrl(page);
        assertThat(pete.page(page + "/edit").select("#target").val()).isEqualTo("5");
    }

    @Test
    void aRetiredFigureLeavesTheListAndComesBack() {
        String page = added(Map.of());
        assertThat(pete.post(page + "/retirement", Map.of("version", "7"))).hasStatus(409);
        assertThat(pete.post(page + "/retirement", Map.of("version", "0"))).hasRedirectedUrl(page);
        assertThat(pete.page(KPIS).select("tr:contains(" + title + ")")).isEmpty();
        assertThat(row(pete.page(KPIS + "?show=retired")).text()).contains("Retired on");
        String another = added(Map.of());
        MvcTestResult refused = pete.post(page + "/retirement/removal", Map.of());
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select(".notice-danger a").attr("href"))
                .isEqualTo(another);
        pete.post(another + "/retirement", Map.of("version", "0"));
        assertThat(pete.post(page + "/retirement/removal", Map.of())).hasRedirectedUrl(page);
        assertThat(row(pete.page(KPIS)).text()).contains("Never measured");
    }

    @Test
    void eachFilterInUseIsTakenAwayByItself() {
        Document page = pete.page(KPIS + "?nature=TECHNICAL&owner=none&show=overdue");
        assertThat(page.select("a.pill").eachText()).containsExactly("Nobody yet remove", "Technical remove");
        assertThat(page.select("a.pill").eachAttr("href"))
                .containsExactly(KPIS + "?nature=TECHNICAL&show=overdue", KPIS + "?owner=none&show=overdue");
        assertThat(pete.page(KPIS + "?show=overdue").select("a.pill")).isEmpty();
    }

    @Test
    void filtersStandInTheAddress() {
        added(Map.of("nature", "TECHNICAL"));
        String row = "tr:contains(" + title + ")";
        assertThat(pete.page(KPIS + "?nature=TECHNICAL&goal=none&owner=none").select(row))
                .hasSize(1);
        assertThat(pete.page(KPIS + "?nature=BUSINESS").select(row)).isEmpty();
        assertThat(pete.page(KPIS + "?goal=" + UUID.randomUUID()).text()).contains("No KPI matches");
    }

    @Test
    void figuresStandUnderTheirGoalsByRank() {
        added(Map.of());
        assertThat(pete.page(KPIS).select("main section.section h2").eachText())
                .extracting(it -> it.replaceAll("Goal \\d+: \\d+ ", ""))
                .containsSubsequence(
                        "Customers can order on the busiest day of the year without noticing that it is busy",
                        "The payment audit passes without a finding",
                        "No goal yet");
    }

    @Test
    void whatHappenedIsRemembered() {
        String page = added(Map.of());
        assertThat(pete.page(pete.page(page).select("details.history").attr("hx-get"))
                        .select("#changes")
                        .text())
                .contains("Pete Nowak added a KPI: " + title);
    }

    @Test
    void financeReadsWithoutForms() {
        String page = added(Map.of());
        Visitor fay = Visitor.as("fay", mvc);
        assertThat(fay.page(KPIS).select("main form[method=post], a[href$=/kpis/new]"))
                .isEmpty();
        assertThat(fay.page(page).select("main form[method=post], a[href$=/edit]"))
                .isEmpty();
        assertThat(fay.page(KPIS + "/suggestions").select("main form")).isEmpty();
        assertThat(fay.get(page + "/edit")).hasStatus(403);
        assertThat(fay.get(KPIS + "/new")).hasStatus(403);
        assertThat(fay.post(KPIS, Map.of())).hasStatus(403);
        assertThat(fay.post(page, Map.of())).hasStatus(403);
        assertThat(fay.post(page + "/retirement", Map.of("version", "0"))).hasStatus(403);
        assertThat(fay.post(page + "/retirement/removal", Map.of())).hasStatus(403);
    }

    @Test
    void aStrangerGetsNotFound() {
        String theirs = added(Map.of()).replace("acme", "globex");
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(KPIS)).hasStatus(404);
        assertThat(gus.get(KPIS + "/suggestions")).hasStatus(404);
        assertThat(gus.get(theirs)).hasStatus(404);
        assertThat(gus.get(theirs + "/edit")).hasStatus(404);
        assertThat(gus.post(theirs, fields(Map.of("version", "0")))).hasStatus(404);
        assertThat(gus.post(theirs + "/retirement", Map.of("version", "0"))).hasStatus(404);
        assertThat(gus.post(theirs + "/retirement/removal", Map.of())).hasStatus(404);
    }

    private String added(Map<String, String> other) {
        MvcTestResult answer = pete.post(KPIS, fields(other));
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private Map<String, String> fields(Map<String, String> other) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "title", title,
                "meaning", "How long it takes",
                "formula", "Last day minus first day",
                "unit", "days",
                "nature", "BUSINESS",
                "direction", "LOWER",
                "frequency", "MONTHLY"));
        fields.putAll(other);
        return fields;
    }

    private String sent(Element form) {
        Map<String, String> fields = new HashMap<>();
        form.select("[name]").forEach(it -> fields.put(it.attr("name"), it.val()));
        MvcTestResult answer = pete.post(form.attr("action"), fields);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private Element row(Document list) {
        return Objects.requireNonNull(list.selectFirst("table.kpis tr:contains(" + title + ")"));
    }

    private void measure(String page, LocalDate day, String value) {
        Member member = new Cycle(portal).member("pete", "acme");
        KpiId id = KpiId.of(page.substring(page.lastIndexOf('/') + 1));
        new Founded(portal).measure(member, id, day, value);
    }
}
