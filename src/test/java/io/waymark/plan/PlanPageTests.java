package io.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class PlanPageTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private UnitWithGaps world;
    private Member ada;
    private Visitor archie;
    private Visitor eva;

    @BeforeEach
    void enter() {
        world = new UnitWithGaps(portal);
        ada = world.member("ada", "acme");
        archie = Visitor.as("archie", mvc);
        eva = Visitor.as("eva", mvc);
    }

    @Test
    void whatIsMissingForAPlanIsSaid() {
        assertThat(emptyWords(world.unit(ada))).isEqualTo("A plan needs an assessment");
        assertThat(emptyWords(world.with(ada, 3))).isEqualTo("Nothing is left to do");
    }

    @Test
    void everyInitiativeGetsItsDates() {
        Document page = archie.page(plan(planned(12)));
        assertThat(page.select("main tbody th[scope=row] a")).isNotEmpty();
        assertThat(page.select("#plan-head").text())
                .startsWith("Everything by 20")
                .contains("No plan can end before");
        assertThat(page.select("#plan-accepted").text()).isEqualTo("No plan was accepted yet.");
    }

    @Test
    void anAcceptedPlanStandsAndIsToldOnTheRoadmap() {
        Unit unit = planned(12);
        assertThat(archie.page("/orgs/acme/roadmap?unit=" + unit.id())
                        .select("#plan-line")
                        .text())
                .contains("Not planned yet");
        Map<String, String> form = form(archie.page(plan(unit)));
        assertThat(archie.post("/orgs/acme/roadmap/plan", form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(archie.post("/orgs/acme/roadmap/plan", form)).hasStatus(HttpStatus.SEE_OTHER);
        Document page = archie.page(plan(unit));
        assertThat(page.select("#plan-accepted").text()).contains("Accepted by").contains("Nothing moves");
        assertThat(page.select("main form[method=post]")).isEmpty();
        assertThat(archie.page("/orgs/acme/roadmap?unit=" + unit.id())
                        .select("#plan-line")
                        .text())
                .contains("at this pace");
    }

    @Test
    void aPlanThatNobodySawIsNotAccepted() {
        Unit unit = planned(12);
        Map<String, String> form = form(archie.page(plan(unit)));
        form.put("seen", "another");
        assertThat(archie.post("/orgs/acme/roadmap/plan", form))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("nothing was accepted");
        assertThat(archie.page(plan(unit)).select("#plan-accepted").text()).isEqualTo("No plan was accepted yet.");
    }

    @Test
    void twoWhoAcceptAtOnceDoNotReplaceEachOther() {
        Unit unit = planned(12);
        Map<String, String> mine = form(archie.page(plan(unit)));
        Map<String, String> theirs = form(archie.page(plan(unit)));
        assertThat(archie.post("/orgs/acme/roadmap/plan", theirs)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(archie.post("/orgs/acme/roadmap/plan", mine)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whoOnlyReadsSeesThePlanAndAcceptsNothing() {
        Unit unit = planned(12);
        Document page = eva.page(plan(unit));
        assertThat(page.select("main tbody th[scope=row] a")).isNotEmpty();
        assertThat(page.select("main form[method=post]")).isEmpty();
        assertThat(eva.post("/orgs/acme/roadmap/plan", form(archie.page(plan(unit)))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangersUnitIsNotFound() {
        Unit unit = planned(3);
        assertThat(Visitor.as("gus", mvc).get("/orgs/globex/roadmap/plan?unit=" + unit.id()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", mvc).get(plan(unit))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String emptyWords(Unit unit) {
        return archie.page(plan(unit)).select(".empty h2").text();
    }

    private static String plan(Unit unit) {
        return "/orgs/acme/roadmap/plan?unit=" + unit.id();
    }

    private static Map<String, String> form(Document page) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : page.select("main form[method=post] input[type=hidden]")) {
            fields.put(field.attr("name"), field.attr("value"));
        }
        fields.remove("_csrf");
        return fields;
    }

    private Unit planned(int gaps) {
        return PlannedUnit.with(portal, ada, gaps);
    }
}
