package io.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class ForecastPageTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Member ada;
    private Visitor eva;

    @BeforeEach
    void enter() {
        ada = new UnitWithGaps(portal).member("ada", "acme");
        eva = Visitor.as("eva", mvc);
    }

    @Test
    void theWholeAndEachDimensionHaveTheirDays() {
        Document page = eva.page("/orgs/acme/roadmap/forecast?unit=" + unit(200).id());
        assertThat(page.select("#forecast-summary").text())
                .matches("All targets: .*(as likely as not|Not by this plan).*");
        assertThat(page.select("main > table tbody tr")).hasSizeGreaterThan(3);
        assertThat(page.select("#runs").text()).startsWith("10,000 runs, seed 1.");
    }

    @Test
    void theWayToEachTargetHasItsDays() {
        Document page = eva.page("/orgs/acme/roadmap/way?unit=" + unit(200).id());
        assertThat(page.select("#way-whole").text()).contains("none can be left out");
        assertThat(page.select("h2#next")).isNotEmpty();
    }

    @Test
    void aBudgetIsSpentAndItsBoundTold() {
        Unit unit = unit(20);
        Document page = eva.page("/orgs/acme/roadmap/way?days=30&unit=" + unit.id());
        assertThat(page.select("#fit").text()).contains("person-days.").containsAnyOf("earns more", "% more");
        assertThat(eva.get("/orgs/acme/roadmap/way?days=0&unit=" + unit.id()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write whole person-days");
    }

    @Test
    void aStrangersUnitIsNotFound() {
        Unit unit = unit(3);
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get("/orgs/globex/roadmap/forecast?unit=" + unit.id())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get("/orgs/globex/roadmap/way?unit=" + unit.id())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get("/orgs/globex/roadmap/what-if?unit=" + unit.id())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Unit unit(int gaps) {
        return PlannedUnit.with(portal, ada, gaps);
    }
}
