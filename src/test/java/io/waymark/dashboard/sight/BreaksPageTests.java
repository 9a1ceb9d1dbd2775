package io.waymark.dashboard.sight;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.GoalId;
import io.waymark.organisation.Role;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Ada leads a new business with one goal; each break of its line leads to the form that mends it, and is gone then. */
@OwnWorld
class BreaksPageTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Visitor ada;
    private NewBusiness business;
    private GoalId goal;

    @BeforeEach
    void aBusinessWithOneGoal() {
        ada = Visitor.as("ada", mvc);
        business = NewBusiness.of(portal, Role.LEAD);
        goal = business.goal("Offers go live within a week", "speed");
    }

    @Test
    void aGoalWithoutKpiIsMendedByAddingOne() {
        assertThat(mending("GOAL_WITHOUT_KPI")).containsExactly("/kpis/new?goal=" + goal);
        soundKpi();
        assertThat(page().select("#breaks").text()).isEqualTo("No connection is missing");
        assertThat(page().select(".notice-ok").text()).startsWith("Every goal has a KPI");
    }

    @Test
    void aGoalThatOnlyTechnologyMeasuresIsMendedByAMeasureOfTheBusiness() {
        business.measure(business.kpi(goal, "Builds", "TECHNICAL"), LocalDate.now(), "10");
        assertThat(mending("GOAL_ALL_TECHNICAL")).containsExactly("/kpis/new?goal=" + goal);
        soundKpi();
        assertThat(mending("GOAL_ALL_TECHNICAL")).isEmpty();
    }

    @Test
    void aKpiThatWasNeverMeasuredIsMendedByAFigure() {
        UUID kpi = business.kpi(goal, "Days until an offer is live", "BUSINESS");
        assertThat(mending("KPI_NEVER_MEASURED")).containsExactly("/kpis/" + kpi + "/measurements");
        business.measure(kpi, LocalDate.now(), "12");
        assertThat(mending("KPI_NEVER_MEASURED")).isEmpty();
    }

    @Test
    void aKpiThatIsNoLongerMeasuredIsMendedByTheNextFigure() {
        UUID kpi = business.kpi(goal, "Days until an offer is live", "BUSINESS");
        business.measure(kpi, LocalDate.of(2020, 1, 31), "30");
        assertThat(mending("KPI_NO_LONGER_MEASURED")).containsExactly("/kpis/" + kpi + "/measurements");
        assertThat(page().select("#breaks-KPI_NO_LONGER_MEASURED time").attr("datetime"))
                .isEqualTo("2020-02-29");
        business.measure(kpi, LocalDate.now(), "12");
        assertThat(mending("KPI_NO_LONGER_MEASURED")).isEmpty();
    }

    @Test
    void aKeyResultWithoutBaselineIsMendedByOne() {
        UUID keyResult = business.keyResult(business.objective(goal, "Release without waiting"), "Releases", null);
        assertThat(mending("KEY_RESULT_WITHOUT_BASELINE")).containsExactly("/key-results/" + keyResult + "#baseline");
        business.setBaseline(keyResult, 2);
        assertThat(mending("KEY_RESULT_WITHOUT_BASELINE")).isEmpty();
    }

    @Test
    void aKpiWithoutGoalIsMendedByChoosingOne() {
        UUID kpi = business.kpi(null, "Days until an offer is live", "BUSINESS");
        assertThat(mending("KPI_WITHOUT_GOAL")).containsExactly("/kpis/" + kpi + "/edit#goal");
        business.hang(kpi, goal);
        assertThat(mending("KPI_WITHOUT_GOAL")).isEmpty();
    }

    @Test
    void aGoalThatIsRetiredLeavesItsKpiBehind() {
        UUID kpi = business.kpi(goal, "Days until an offer is live", "BUSINESS");
        business.goal("The bill falls", "cost");
        business.retire(goal);
        assertThat(mending("KPI_WITHOUT_GOAL")).containsExactly("/kpis/" + kpi + "/edit#goal");
        assertThat(page().select("#breaks-KPI_WITHOUT_GOAL").text()).contains("its goal was retired");
    }

    @Test
    void anInitiativeThatServesNoGoalIsMendedBySayingWhatItsTopicServes() {
        business.planned(1);
        business.everyTopicServes(goal, 0);
        assertThat(mending("INITIATIVE_WITHOUT_GOAL")).containsExactly("/goals/" + goal + "#strengths");
        business.everyTopicServes(goal, 1);
        assertThat(mending("INITIATIVE_WITHOUT_GOAL")).isEmpty();
    }

    @Test
    void manyOfOneKindAreCountedAndTheRestIsFoldedAway() {
        business.planned(40);
        business.everyTopicServes(goal, 0);
        Document page = page();
        int initiatives = Integer.parseInt(
                page.select("#breaks-INITIATIVE_WITHOUT_GOAL .count").text());
        assertThat(initiatives).isGreaterThanOrEqualTo(8);
        assertThat(page.select("#breaks").text()).isEqualTo(initiatives + 1 + " connections are missing");
        assertThat(page.select("#breaks-INITIATIVE_WITHOUT_GOAL > .rows > li")).hasSize(3);
        assertThat(page.select("#breaks-INITIATIVE_WITHOUT_GOAL details li")).hasSize(initiatives - 3);
    }

    @Test
    void onlyTheGravestKindIsUnfolded() {
        business.kpi(goal, "Days until an offer is live", "BUSINESS");
        business.kpi(null, "Builds", "TECHNICAL");
        assertThat(page().select(".break").eachAttr("id"))
                .containsExactly("breaks-KPI_NEVER_MEASURED", "breaks-KPI_WITHOUT_GOAL");
        assertThat(page().select(".break[open]").eachAttr("id")).containsExactly("breaks-KPI_NEVER_MEASURED");
    }

    @Test
    void eachBreakNamesWhoAnswersForIt() {
        business.kpi(goal, "Days until an offer is live", "BUSINESS");
        assertThat(page().select("#breaks-KPI_NEVER_MEASURED li").text()).contains("Ada");
    }

    @Test
    void whoMayNotMendItIsToldWhomToAsk() {
        NewBusiness watched = NewBusiness.of(portal, Role.FINANCE);
        UUID kpi = watched.kpi(null, "Days until an offer is live", "BUSINESS");
        Elements breaks = ada.page(watched.path() + "/line-of-sight").select(".break");
        assertThat(breaks.select("a").eachAttr("href"))
                .containsExactly(watched.path() + "/kpis/" + kpi + "/measurements");
        assertThat(breaks.text()).contains("Ask its owner or the lead");
    }

    private void soundKpi() {
        business.measure(business.kpi(goal, "Days until an offer is live", "BUSINESS"), LocalDate.now(), "12");
    }

    /** Where the breaks of a kind lead, below the organisation's address. */
    private List<String> mending(String kind) {
        return page().select("#breaks-" + kind + " li a").eachAttr("href").stream()
                .map(it -> it.replace(business.path(), ""))
                .toList();
    }

    private Document page() {
        return ada.page(business.path() + "/line-of-sight");
    }
}
