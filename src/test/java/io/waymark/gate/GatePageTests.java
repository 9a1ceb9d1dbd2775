package io.waymark.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Member;
import io.waymark.organisation.Role;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A newly founded shop goes through the gate condition by condition, and falls out of it again. */
@OwnWorld
class GatePageTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private GateJob job;

    private OutcomeOrganisation shop;
    private String gate;
    private Unit unit;
    private GoalId goal;
    private Visitor ada;

    @BeforeEach
    void found() {
        shop = OutcomeOrganisation.found(portal);
        gate = shop.at("/level-3-gate");
        unit = shop.unit();
        goal = shop.goal("An offer is live in a week");
        ada = visitor("ada");
    }

    @Test
    void atFirstAllIsMissingAndEachConditionSaysWhoCanSupplyIt() {
        Document page = visitor("eva").page(gate);
        assertThat(page.select(".verdict-of-gate").text()).contains("Closed: all five conditions are missing.");
        assertThat(page.select(".gate").text())
                .contains("Ada Okafor can sign off an assessment.")
                .contains("Ada Okafor or Eva Castellanos can write a value case.")
                .contains("Fay Brandt can hold a cost review and record it.");
        assertThat(page.select(".gate .pill").eachText()).containsOnly("Missing");
    }

    @Test
    void levelsClearWithAMilestoneAndNotBefore() {
        assertThat(condition("levels").text()).contains("Missing", "No assessment of this unit was signed off yet");
        shop.signOff(unit, Rating.PARTLY);
        assertThat(condition("levels").text())
                .contains("Missing", "Process claims less than Level 1", "Pete Nowak can close what is missing");
        shop.signOff(unit, Rating.FULLY);
        assertThat(condition("levels").text()).contains("Met").doesNotContain("Missing");
    }

    @Test
    void kpisClearOnceTheyHaveAGoalAndAFreshFigure() {
        assertThat(condition("kpis").text()).contains("No KPI is in use yet");
        KpiId kpi = shop.kpi(goal, "Days to live offer");
        Element missing = condition("kpis");
        assertThat(missing.text()).contains("“Days to live offer” was never measured", "Pete Nowak can ");
        assertThat(missing.select("a.btn").attr("href")).isEqualTo(shop.at("/kpis/" + kpi + "/measurements"));
        shop.measure(kpi, TODAY.minusMonths(1).minusDays(1), 1, "35");
        assertThat(condition("kpis").text()).contains("is overdue since");
        shop.measure(kpi, TODAY.minusMonths(1), 1, "30");
        assertThat(condition("kpis").text()).contains("Met", "1 of 1 KPIs");
    }

    @Test
    void costClearsWithAConfirmedReview() {
        review(ada, TODAY.minusMonths(3));
        assertThat(condition("cost").text()).contains("not confirmed by finance", "Fay Brandt can ");
        Visitor fay = visitor("fay");
        fay.post(
                Objects.requireNonNull(fay.page(shop.at("/cost-reviews")).selectFirst("form[action$=/confirmation]"))
                        .attr("action"),
                Map.of());
        assertThat(condition("cost").text()).contains("Met", "Reviewed with Fay Brandt");
    }

    @Test
    void aReviewOlderThanThreeMonthsDoesNotClearCost() {
        review(visitor("fay"), TODAY.minusMonths(3).minusDays(1));
        assertThat(condition("cost").text()).contains("Missing", "The last cost review was held on");
    }

    @Test
    void exemptionsClearOnceNoneIsPastItsDayAndSomebodySaidSo() {
        ada.post(shop.at("/policy-exemptions"), exemption(TODAY.minusDays(1)));
        assertThat(condition("exemptions").text())
                .contains("Vendor product: the exemption from “No root containers” expired on")
                .contains("Nobody stated yet");
        Element change =
                Objects.requireNonNull(ada.page(shop.at("/policy-exemptions")).selectFirst("a[href*='?change=']"));
        Element form = Objects.requireNonNull(ada.page(change.attr("href")).selectFirst("form[action$=/ending]"));
        ada.post(form.attr("action"), Map.of("version", "0"));
        state();
        assertThat(condition("exemptions").text()).contains("Met", "with no exemption listed");
    }

    @Test
    void aPassIsRecordedWithItsEvidenceAndLapsesOnTheFirstDayItDoesNotHold() {
        supplyAll();
        assertThat(ada.page(gate).select(".verdict-of-gate").text()).contains("Open: all five conditions are met.");
        Element form = Objects.requireNonNull(visitor("eva").page(gate).selectFirst("form[action$=/passes]"));
        Map<String, String> wish = Map.of("unit", form.select("[name=unit]").val());
        assertThat(visitor("eva").post(form.attr("action"), wish)).hasStatus3xxRedirection();
        assertThat(visitor("eva").post(form.attr("action"), wish)).hasStatus3xxRedirection();
        Element passed = verdict();
        assertThat(passed.text())
                .contains("Passed, and it holds.", "Eva Castellanos recorded it on")
                .contains("“An offer is live in a week”: Days to live offer went from 35 to 19 days")
                .contains("Fay Brandt signed for finance");

        job.look(Clock.offset(Clock.systemUTC(), Duration.ofDays(20)));
        assertThat(verdict().text()).contains("Passed, and it holds.");
        job.look(Clock.offset(Clock.systemUTC(), Duration.ofDays(40)));
        job.look(Clock.offset(Clock.systemUTC(), Duration.ofDays(41)));
        assertThat(passes()).isEqualTo(1);
        assertThat(ada.page(gate).select("section:has(#history)").text())
                .contains("lapsed on", "“Days to live offer” is overdue since")
                .contains("Days to live offer went from 35 to 19 days");
        assertThat(verdict().text()).as("open again, to be recorded anew").doesNotContain("Passed, and it holds");
        ada.post(form.attr("action"), wish);
        assertThat(passes()).isEqualTo(2);
        assertThat(home()).contains("recorded that", "passed the Level 3 gate", "that Eva Castellanos recorded for");
    }

    @Test
    void thePageSaysAtOnceThatAPassDoesNotHoldAnyMore() {
        supplyAll();
        ada.post(gate + "/passes", Map.of("unit", unit.id().toString()));
        ada.post(shop.at("/policy-exemptions"), exemption(TODAY.minusDays(1)));
        assertThat(verdict().text())
                .contains(
                        "Closed: one of five conditions is missing.", "No longer holds.", "Ada Okafor recorded it on");
    }

    @Test
    void aGateThatClosedMeanwhileIsNotRecorded() {
        supplyAll();
        ada.post(shop.at("/policy-exemptions"), exemption(TODAY.minusDays(1)));
        MvcTestResult refused =
                ada.post(gate + "/passes", Map.of("unit", unit.id().toString()));
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(refused).text()).contains("Nothing was recorded: the gate is closed by now");
        assertThat(passes()).isZero();
    }

    @Test
    void whoMayRecordIsAskedToWhileAllIsThereAndNobodyDid() {
        String asks = "Record that " + unit.name() + " passes the Level 3 gate";
        assertThat(home()).doesNotContain(asks);
        supplyAll();
        assertThat(home()).contains(asks);
        assertThat(visitor("eva").page(shop.at("")).text()).contains(asks);
        assertThat(visitor("bo").page(shop.at("")).text()).doesNotContain(asks);
        assertThat(ahead()).contains("the gate is open, and nobody has recorded yet");

        ada.post(shop.at("/policy-exemptions"), exemption(TODAY.minusDays(1)));
        assertThat(home()).doesNotContain(asks);
        assertThat(ahead()).contains("the gate is closed, 1 condition missing");

        ada.post(
                ada.page(ada.page(shop.at("/policy-exemptions"))
                                .select("a[href*='?change=']")
                                .attr("href"))
                        .select("form[action$=/ending]")
                        .attr("action"),
                Map.of("version", "0"));
        assertThat(home()).contains(asks);
        ada.post(gate + "/passes", Map.of("unit", unit.id().toString()));
        assertThat(home()).doesNotContain(asks);
        assertThat(ahead()).doesNotContain("the gate is");
    }

    @Test
    void onlyLeadersRecordAndStrangersFindNothing() {
        Map<String, String> wish = Map.of("unit", unit.id().toString());
        assertThat(visitor("bo").post(gate + "/passes", wish)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor("gus").get(gate)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("gus").post(gate + "/passes", wish)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("gus").get("/orgs/globex/level-3-gate?unit=" + unit.id()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ada.post(gate + "/passes", Map.of("unit", "nothing"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void withoutAnybodyFromFinanceTheGateSaysSo() {
        shop.admit("fay", Role.ARCHITECT);
        assertThat(condition("cost").text()).contains("holds the role finance", "Ada Okafor can ");
    }

    private void supplyAll() {
        shop.signOff(unit, Rating.FULLY);
        KpiId kpi = shop.kpi(goal, "Days to live offer");
        shop.measure(kpi, TODAY.minusMonths(6), 1, "35");
        shop.measure(kpi, TODAY.minusDays(2), 1, "19");
        Map<String, String> wish = new HashMap<>(Map.of("goal", goal.toString(), "kpi", kpi.toString()));
        wish.putAll(Map.of("before", TODAY.minusMonths(6).toString(), "target", "at most 7 days"));
        wish.putAll(Map.of("after", TODAY.minusDays(2).toString(), "changed", "Offers are configured"));
        String address = ada.post(shop.at("/value-cases"), wish).getResponse().getRedirectedUrl();
        visitor("bo").post(address + "/signatures", Map.of("capacity", "BUSINESS", "version", "0"));
        visitor("fay").post(address + "/signatures", Map.of("capacity", "FINANCE", "version", "0"));
        review(visitor("fay"), TODAY.minusDays(1));
        state();
    }

    private void review(Visitor by, LocalDate held) {
        Member fay = shop.member("fay");
        assertThat(by.post(
                        shop.at("/cost-reviews"),
                        Map.of("held", held.toString(), "finance", fay.person().toString(), "findings", "It fell")))
                .hasStatus3xxRedirection();
    }

    private void state() {
        Document register = ada.page(shop.at("/policy-exemptions"));
        assertThat(ada.post(
                        shop.at("/policy-exemptions/reviews"),
                        Map.of("seen", register.select("[name=seen]").val())))
                .hasStatus3xxRedirection();
    }

    private Map<String, String> exemption(LocalDate expires) {
        return Map.of(
                "policy",
                "No root containers",
                "exempted",
                "Vendor product",
                "reason",
                "Promised for spring",
                "owner",
                shop.member("bo").person().toString(),
                "granted",
                TODAY.minusDays(90).toString(),
                "expires",
                expires.toString(),
                "principal",
                "5",
                "interest",
                "0",
                "interestIn",
                "HOURS");
    }

    private Element condition(String name) {
        return Objects.requireNonNull(ada.page(gate).getElementById("condition-" + name));
    }

    private Element verdict() {
        return Objects.requireNonNull(ada.page(gate).selectFirst(".verdict-of-gate"));
    }

    private String home() {
        return ada.page(shop.at("")).text();
    }

    private String ahead() {
        return ada.page(shop.at("/dashboard")).select(".lead, #ahead").text();
    }

    private int passes() {
        return shop.inside(
                shop.member("ada"),
                jdbc -> jdbc.sql("select count(*) from gate_pass where unit_id = ?")
                        .param(unit.id().value())
                        .query(Integer.class)
                        .single());
    }

    private Visitor visitor(String persona) {
        return Visitor.as(persona, mvc);
    }
}
