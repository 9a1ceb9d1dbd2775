package io.waymark.objective.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Bo's days from decision to live offer are counted once, as a KPI. */
@OwnWorld
class ReadKpiPageTests {

    private static final String LIST = "/orgs/acme/objectives";
    private static final String TITLE = "Days from decision to live offer";

    @Autowired
    private MockMvcTester mvc;

    private Visitor bo;
    private String path;

    @BeforeEach
    void enter() {
        bo = Visitor.as("bo", mvc);
        path = bo.page(LIST).select("th a:contains(" + TITLE + ")").attr("href");
    }

    @Test
    void itShowsTheKpiAsItsSourceAndAsksForNoFigure() {
        Document page = bo.page(path);
        assertThat(page.select("dl.facts dd.big").text()).isEqualTo("19 days");
        assertThat(page.select("dl.facts a").text()).isEqualTo(TITLE);
        assertThat(page.select("#value, form[action$=/check-ins]")).isEmpty();
        assertThat(page.select("section[aria-labelledby=check-in] a").eachText())
                .containsExactly("Record a measurement");
        assertThat(page.select("section[aria-labelledby=check-in] a").attr("href"))
                .isEqualTo(kpi() + "/measurements");
        assertThat(bo.page(LIST).select("tr:contains(" + TITLE + ") .meta").text())
                .contains("reads a KPI");
    }

    @Test
    void theKpiNamesWhatReadsItUntilThatIsDropped() {
        Document page = bo.page(kpi());
        assertThat(page.select("section[aria-labelledby=read-by] a").attr("href"))
                .isEqualTo(path);
        assertThat(page.select("section[aria-labelledby=read-by] li").text()).startsWith(TITLE);
        String measured = kpi();
        bo.post(path + "/withdrawal", Map.of());
        assertThat(bo.page(measured).select("section[aria-labelledby=read-by]")).isEmpty();
        bo.post(path + "/return", Map.of());
    }

    @Test
    void boSaysOnlyHowSureHeIs() {
        Map<String, String> said = Map.of("confidence", "9", "note", "Two left", "key", uuid());
        assertThat(bo.post(path + "/confidence", said)).hasRedirectedUrl(path);
        assertThat(bo.page(path)
                        .select("section[aria-labelledby=check-ins] tbody tr:not(.replaced)")
                        .eachText()
                        .getFirst())
                .contains("19 days", "9 of 10", "Two left");
        MvcTestResult unsure = bo.post(path + "/confidence", Map.of("note", "Hm"));
        assertThat(unsure).hasStatus(422);
        assertThat(Visitor.page(unsure).select(".error-summary a").eachAttr("href"))
                .containsExactly("#confidence");
        assertThat(Visitor.page(unsure).select("#note").text()).isEqualTo("Hm");
    }

    @Test
    void aFigureFromAnOldFormIsNotRecordedAndWhatWasSaidBesideItStays() {
        MvcTestResult late = bo.post(
                path + "/check-ins",
                Map.of("day", "2026-11-02", "value", "12", "confidence", "4", "note", "Guessed", "key", uuid()));
        assertThat(late).hasStatus(409);
        Document page = Visitor.page(late);
        assertThat(page.text()).contains("where the figure comes from was changed");
        assertThat(page.select("form[action$=/confidence] #note").text()).isEqualTo("Guessed");
        assertThat(page.select("#confidence option[selected]").val()).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource({
        "%, LOWER, #unit, '“Days from decision to live offer” is counted in days. Write that unit here, or choose another KPI'",
        "days, HIGHER, #direction, '“Days from decision to live offer” says “Down to a target”. Choose that here, or choose another KPI'"
    })
    void unitAndDirectionMustBeTheKpis(String unit, String direction, String field, String words) {
        MvcTestResult answer = bo.post(path, form(unit, direction));
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer)
                        .select(".error-summary a[href=" + field + "]")
                        .text())
                .isEqualTo(words);
        assertThat(Visitor.page(answer).select("#kpi option[selected]").text()).isEqualTo(TITLE);
    }

    @Test
    void capitalsAndBlanksMakeNoOtherUnit() {
        assertThat(bo.post(path, form(" Days ", "LOWER"))).hasRedirectedUrl(path);
        assertThat(bo.page(path).select("#unit").val()).isEqualTo("Days");
        assertThat(bo.page(path).select(".notice-warn")).isEmpty();
        assertThat(bo.post(path, form("days", "LOWER"))).hasRedirectedUrl(path);
    }

    @Test
    void aKpiOfOthersCannotBeRead() {
        Map<String, String> form = form("days", "LOWER");
        form.put("kpi", uuid());
        MvcTestResult answer = bo.post(path, form);
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#kpi-error").text()).isEqualTo("Choose a KPI that is in use, or none");
    }

    @Test
    void theClashTellsWhatEachReads() {
        Map<String, String> mine = form("days", "LOWER");
        mine.put("kpi", "");
        mine.put("version", "0");
        MvcTestResult answer = bo.post(path, mine);
        assertThat(answer).hasStatus(409);
        assertThat(Visitor.page(answer).select(".version").text()).contains("Reads a KPI", TITLE);
    }

    @Test
    void aRetiredKpiSaysSoAndKeepsTheLastFigure() {
        String version = bo.page(kpi() + "/edit").select("[name=version]").val();
        assertThat(bo.post(kpi() + "/retirement", Map.of("version", version))).hasStatus3xxRedirection();
        Document page = bo.page(path);
        assertThat(page.select(".notice").text()).contains("is retired: it gets no more figures");
        assertThat(page.select("dl.facts dd.big").text()).isEqualTo("19 days");
        assertThat(page.select("section[aria-labelledby=check-in] a")).isEmpty();
        assertThat(bo.post(path, form("days", "LOWER"))).hasRedirectedUrl(path);
        assertThat(bo.post(kpi() + "/retirement/removal", Map.of())).hasStatus3xxRedirection();
        assertThat(bo.page(path).text()).doesNotContain("is retired");
    }

    private String kpi() {
        return bo.page(path).select("dl.facts a").attr("href");
    }

    private Map<String, String> form(String unit, String direction) {
        Document page = bo.page(path);
        Map<String, String> form = new HashMap<>();
        form.putAll(Map.of("title", TITLE, "unit", unit, "nature", "BUSINESS", "direction", direction));
        form.putAll(Map.of("baseline", direction.equals("LOWER") ? "35" : "1", "target", "7"));
        form.put("kpi", page.select("#kpi option[selected]").val());
        form.put("due", page.select("#due").val());
        form.put("owner", page.select("#owner option[selected]").val());
        form.put("version", page.select("[name=version]").val());
        return form;
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }
}
