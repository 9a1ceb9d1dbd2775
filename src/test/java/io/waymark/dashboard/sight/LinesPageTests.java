package io.waymark.dashboard.sight;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.GoalId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Unit;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Ada looks along the line of a new business from either end. */
@OwnWorld
class LinesPageTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Visitor ada;
    private NewBusiness business;
    private GoalId offers;
    private GoalId bill;
    private UUID kpi;

    @BeforeEach
    void twoGoalsAndAKpi() {
        ada = Visitor.as("ada", mvc);
        business = NewBusiness.of(portal, Role.LEAD);
        offers = business.goal("Offers go live within a week", "speed");
        bill = business.goal("The bill falls", "cost");
        kpi = business.kpi(offers, "Days until an offer is live", "BUSINESS");
    }

    @Test
    void aGoalShowsWhatHangsUnderItWhatServesItAndTheWork() {
        business.keyResult(business.objective(offers, "Release without waiting"), "Releases", 2);
        business.measure(kpi, LocalDate.now(), "21");
        business.everyTopicServes(offers, 3);
        business.planned(40);
        Element line = look("").select("#goal-" + offers).getFirst();
        assertThat(line.text())
                .contains("Rank 1, 75% of the weight")
                .contains("Release without waiting 0 of 1 key result reached")
                .contains("Releases No data")
                .contains("Days until an offer is live 21 days target 7 days or less 50% of the way")
                .contains("decisively");
        assertThat(line.select("a[href*=/initiatives/]")).hasSize(5);
        assertThat(line.select("a[href*='from=initiatives']").text()).containsPattern("^\\d+ more");
    }

    @Test
    void whatHangsUnderAGoalIsCountedAndUnfoldsUnlessItIsLookedAtAlone() {
        business.objective(offers, "Release without waiting");
        assertThat(look("").select("#goal-" + offers + " > details:not([open]) > summary")
                        .text())
                .startsWith("1 objective, 1 KPI, ");
        assertThat(look("?goal=" + offers).select("#goal-" + offers + " > details[open]"))
                .hasSize(1);
    }

    @Test
    void whatNobodyMeasuredIsNoDataAndNeverZero() {
        assertThat(look("").select("#goal-" + offers).text()).contains("Days until an offer is live No data");
    }

    @Test
    void aTopicThatNobodyAssessedHasNoLevelAndItsGapsAreUnknown() {
        business.planned(1);
        business.everyTopicServes(offers, 3);
        Document page = look("?from=topics");
        assertThat(page.select("tbody tr")).hasSizeGreaterThan(2);
        assertThat(page.select("tbody tr").getLast().text())
                .contains("Not assessed")
                .contains("gaps unknown");
        assertThat(page.select("tbody tr").getFirst().select(".level-chip")).hasSize(1);
        assertThat(page.select("tbody tr").getFirst().text()).contains("1 gap");
    }

    @Test
    void fromWorkUpwardsAnInitiativeShowsWhatItClosesServesAndWhereItShows() {
        business.planned(1);
        business.everyTopicServes(offers, 2);
        business.everyTopicServes(bill, 0);
        business.objective(offers, "Release without waiting");
        Element line = look("?from=work").select("article.line").getFirst();
        assertThat(line.select("h3 a").attr("href")).contains("/initiatives/");
        assertThat(line.text())
                .contains("Gaps that it closes")
                .contains("1. Offers go live within a week clearly")
                .doesNotContain("The bill falls")
                .contains("Days until an offer is live")
                .contains("Release without waiting");
    }

    @Test
    void initiativesComeTwentyFiveAtATime() {
        Unit unit = business.planned(120);
        Document first = look("?from=initiatives&unit=" + unit.id());
        assertThat(first.select("article.line")).hasSize(25);
        Document second = ada.page(first.select("[rel=next]").attr("href"));
        assertThat(second.select("article.line")).isNotEmpty();
        assertThat(second.select("article.line .rank").getFirst().text()).isEqualTo("26");
    }

    @Test
    void fromAKpiUpwardsItsGoalIsOneClickAway() {
        Element row = look("?from=kpis").select("#kpi-" + kpi).getFirst();
        assertThat(row.select("a[href$=#goal-" + offers + "]").text()).isEqualTo("Offers go live within a week");
    }

    @Test
    void oneGoalCanBeLookedAtAlone() {
        Document page = look("?goal=" + bill);
        assertThat(page.select("article.line").eachAttr("id")).containsExactly("goal-" + bill);
        assertThat(look("?from=kpis&goal=" + bill).select(".empty a").attr("href"))
                .endsWith("/kpis/new?goal=" + bill);
    }

    @Test
    void anObjectiveThatSupportsAnotherGoalStandsUnderBothAndSaysSo() {
        business.support(business.objective(offers, "Release without waiting"), bill);
        Document page = look("");
        assertThat(page.select("#goal-" + bill).text())
                .contains("Release without waiting Supports it from another goal: no key result yet");
        assertThat(page.select("#goal-" + offers).text()).doesNotContain("Supports it");
    }

    @Test
    void anObjectiveWhoseGoalWasRetiredIsStillSeen() {
        business.objective(offers, "Release without waiting");
        business.retire(offers);
        assertThat(look("").select("article[aria-labelledby=loose]").text()).contains("Release without waiting");
    }

    @Test
    void withoutAGoalNoLineBegins() {
        NewBusiness empty = NewBusiness.of(portal, Role.LEAD);
        Document page = ada.page(empty.path() + "/line-of-sight");
        assertThat(page.select(".empty a").attr("href")).isEqualTo(empty.path() + "/goals");
        assertThat(page.select("#lines, #breaks")).isEmpty();
    }

    @Test
    void whatTheAddressSaysWrongIsAsUsualOrNotFound() {
        assertThat(look("?from=glory&page=many").select("article.line")).hasSize(2);
        assertThat(ada.get(business.path() + "/line-of-sight?goal=" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(ada.get(business.path() + "/line-of-sight?unit=" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(business.path() + "/line-of-sight")).hasStatus(404);
        assertThat(gus.get("/orgs/globex/line-of-sight?goal=" + offers)).hasStatus(404);
        assertThat(gus.get(
                        "/orgs/globex/line-of-sight?unit=" + business.planned(1).id()))
                .hasStatus(404);
    }

    @Test
    void thePageAsksSevenThingsWhateverItShows() {
        String small =
                business.path() + "/line-of-sight?unit=" + business.planned(2).id();
        int few = asked(small).size();
        for (int count = 0; count < 20; count++) {
            business.keyResult(business.objective(bill, "Objective " + count), "Releases", 1);
            business.measure(business.kpi(bill, "KPI " + count, "TECHNICAL"), LocalDate.now(), "21");
        }
        String large =
                business.path() + "/line-of-sight?unit=" + business.planned(60).id();
        assertThat(asked(large)).hasSize(few).hasSizeLessThanOrEqualTo(7);
        assertThat(asked(large + "&from=initiatives")).hasSize(few);
    }

    private List<String> asked(String path) {
        return Statements.besideSessionAndMember(() -> ada.page(path));
    }

    private Document look(String query) {
        return ada.page(business.path() + "/line-of-sight" + query);
    }
}
