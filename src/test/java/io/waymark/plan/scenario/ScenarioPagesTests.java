package io.waymark.plan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.plan.PlannedUnit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class ScenarioPagesTests {

    private static final String ALL = "/orgs/acme/roadmap/scenarios";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Unit unit;
    private Visitor archie;
    private Visitor eva;

    @BeforeEach
    void enter() {
        Member ada = new UnitWithGaps(portal).member("ada", "acme");
        unit = PlannedUnit.with(portal, ada, 60);
        archie = Visitor.as("archie", mvc);
        eva = Visitor.as("eva", mvc);
    }

    @Test
    void whatWasTriedIsKeptUnderAName() {
        kept("Two more", morePeople());
        Document list = eva.page(ALL + "?unit=" + unit.id());
        assertThat(list.select("tbody th a").eachText()).containsExactly("Two more");
        assertThat(list.select("tbody th").text()).contains("Kept by Archie").contains("2 changes");
        Document opened = eva.page(list.select("tbody th a").attr("href"));
        assertThat(opened.select("h1").text()).isEqualTo("Two more");
        assertThat(opened.select("input[name^=people]").attr("value")).isEqualTo("8");
    }

    @Test
    void twoNamesAreTheSameByTheOneRule() {
        kept("Two more", morePeople());
        assertThat(keep("TWO  more", morePeople()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Another scenario has this name");
    }

    @Test
    void aScenarioThatIsSentTwiceIsKeptOnce() {
        Map<String, String> once = Map.of(
                "unit",
                unit.id().toString(),
                "inputs",
                morePeople(),
                "name",
                "Two more",
                "key",
                UUID.randomUUID().toString());
        String first = archie.post(ALL, once).getResponse().getRedirectedUrl();
        assertThat(archie.post(ALL, once)).hasRedirectedUrl(first);
        assertThat(eva.page(ALL + "?unit=" + unit.id()).select("tbody th a")).hasSize(1);
    }

    @Test
    void todaysPlanIsNoScenario() {
        assertThat(keep("Nothing", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Change something first");
    }

    @Test
    void aScenarioIsChangedFromItsOwnPageAndNotFromAnOldOne() {
        String address = kept("Two more", morePeople());
        Map<String, String> old = form(archie.page(address), "form:has(#inputs)");
        Map<String, String> first = new HashMap<>(old);
        first.put("name", "Four more");
        assertThat(archie.post(action(address), first)).hasStatus(HttpStatus.SEE_OTHER);
        old.put("name", "Six more");
        assertThat(archie.post(action(address), old))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Four more", "Six more");
    }

    @Test
    void whatIsRemovedCanBeBroughtBack() {
        String address = kept("Two more", morePeople());
        MvcTestResult removed = archie.post(action(address) + "/removal", Map.of());
        Document after =
                archie.page(Objects.requireNonNull(removed.getResponse().getRedirectedUrl()));
        assertThat(after.select("tbody th a")).isEmpty();
        assertThat(after.select("form.undoing").attr("action")).isEqualTo(action(address) + "/return");
        assertThat(archie.get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(archie.post(action(address) + "/return", Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(archie.page(address).select("h1").text()).isEqualTo("Two more");
    }

    @Test
    void scenariosStandBesideTodaysPlan() {
        String two = id(kept("Two more", morePeople()));
        String without = id(kept("Without", "out=" + card()));
        Document page = eva.page(ALL + "?unit=" + unit.id() + "&compare=" + two + "&compare=" + without);
        assertThat(page.select("#comparison thead th").eachText())
                .containsExactly("Stands at its target", "Today", "Two more", "Without");
        assertThat(page.select("#comparison svg").attr("role")).isEqualTo("graphics-document");
        assertThat(page.select("#comparison tbody tr").getLast().text())
                .matches(".* 0 are left out .*[1-9]\\d* are left out");
        assertThat(page.select("#comparison ul").getFirst().text()).contains("Nothing is later.");
    }

    @Test
    void whatHappenedSinceItWasKeptIsSaid() {
        String card = card();
        String address = kept("Without", "out=" + card);
        assertThat(eva.page(address).select("#since").text())
                .isEqualTo("Since it was kept: Nothing that matters to it.");
        drop(card);
        assertThat(eva.page(address).select("#since").text())
                .isEqualTo("Since it was kept: 1 of its initiatives was dropped.");
    }

    @Test
    void whatWasDroppedSinceCanBeTickedInAgain() {
        String card = card();
        String address = kept("Without", "out=" + card);
        assertThat(eva.page(address).select("#dropped")).isEmpty();
        drop(card);
        Document page = eva.page(address);
        assertThat(page.select("#sentences")).isEmpty();
        assertThat(page.select("#dropped tbody tr").text()).contains("Not any more");
        assertThat(page.select("#dropped input[name=in]").eachAttr("value")).containsExactly(card);
        Document again = eva.page(address + "&in=" + card);
        assertThat(again.select("#sentences")).hasSize(1);
        assertThat(again.select("#dropped[open] input[checked]")).hasSize(1);
        assertThat(archie.page(address + "&in=" + card).select("#inputs").attr("value"))
                .contains("in=" + card);
    }

    @Test
    void whoOnlyReadsLooksAndKeepsNothing() {
        String address = kept("Two more", morePeople());
        assertThat(eva.page(address).select("form:has(#inputs)")).isEmpty();
        assertThat(eva.page(ALL + "?unit=" + unit.id()).select("main table form"))
                .isEmpty();
        assertThat(eva.post(ALL, Map.of("unit", unit.id().toString(), "inputs", morePeople(), "name", "Mine")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(eva.post(action(address) + "/removal", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(eva.get(action(address) + "/adoption")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangersScenarioIsNotFound() {
        String address = kept("Two more", morePeople());
        Visitor gus = Visitor.as("gus", mvc);
        String there = "/orgs/globex/roadmap/";
        assertThat(gus.get(there + "what-if?scenario=" + id(address))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(there + "scenarios?unit=" + unit.id())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(there + "scenarios/" + id(address) + "/adoption")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(there + "scenarios/" + id(address) + "/removal", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(there + "scenarios/" + id(address) + "/return", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String morePeople() {
        Element people = Objects.requireNonNull(page().selectFirst("input[name^=people]"));
        return people.attr("name") + "=8";
    }

    private String card() {
        return Objects.requireNonNull(page().selectFirst("input[name=out]")).attr("value");
    }

    private Document page() {
        return archie.page("/orgs/acme/roadmap/what-if?unit=" + unit.id());
    }

    private void drop(String card) {
        assertThat(archie.post(
                        "/orgs/acme/roadmap/changes",
                        Map.of("cards", card + ".0", "state", "DROPPED", "because", "Not any more")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult keep(String name, String inputs) {
        return archie.post(ALL, Map.of("unit", unit.id().toString(), "inputs", inputs, "name", name));
    }

    /** The address of its page. */
    private String kept(String name, String inputs) {
        MvcTestResult result = keep(name, inputs);
        assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('=') + 1);
    }

    private static String action(String address) {
        return ALL + "/" + id(address);
    }

    static Map<String, String> form(Document page, String which) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : page.select(which).select("input")) {
            fields.put(field.attr("name"), field.attr("value"));
        }
        fields.remove("_csrf");
        return fields;
    }
}
