package io.waymark.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Eva writes a case on Bo's goal; Bo signs it for the business and Fay for finance. */
@OwnWorld
class CasePageTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String BEFORE = TODAY.minusMonths(6).toString();
    private static final String AFTER = TODAY.minusDays(2).toString();
    private static final String LAST = TODAY.minusDays(1).toString();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private OutcomeOrganisation shop;
    private GoalId goal;
    private KpiId kpi;
    private Visitor eva;

    @BeforeEach
    void found() {
        shop = OutcomeOrganisation.found(portal);
        goal = shop.goal("An offer is live in a week");
        kpi = shop.kpi(goal, "Days to live offer");
        shop.measure(kpi, LocalDate.parse(BEFORE), 1, "35");
        shop.measure(kpi, LocalDate.parse(AFTER), 1, "19");
        shop.measure(kpi, LocalDate.parse(LAST), 1, "36");
        eva = visitor("eva");
    }

    @Test
    void theFormBeginsWithTheFirstFigureAndTheTarget() {
        Document page = eva.page(shop.at("/value-cases/new?goal=" + goal));
        assertThat(page.select("#before option[selected]").val()).isEqualTo(BEFORE);
        assertThat(page.select("#after option[selected]").val()).isEqualTo(LAST);
        assertThat(page.select("#target").val()).isEqualTo("at most 7\u00a0days");
    }

    @Test
    void writtenAndSignedByTwoPeopleItCounts() {
        String address = written();
        assertThat(eva.page(address).text()).contains("35 days", "19 days", "Waits for Bo Lindqvist", "Waits for Fay");
        assertThat(sign("bo", address, "BUSINESS", 0)).hasStatus3xxRedirection();
        assertThat(sign("bo", address, "BUSINESS", 0)).as("twice is once").hasStatus3xxRedirection();
        assertThat(eva.page(address).text()).contains("Does not count yet", "Bo Lindqvist signed");
        assertThat(sign("fay", address, "FINANCE", 0)).hasStatus3xxRedirection();
        assertThat(eva.page(address).text()).contains("Counts: it holds, and both have signed");
        assertThat(activity())
                .containsExactly(
                        "activity.value-case.signed.FINANCE",
                        "activity.value-case.signed.BUSINESS",
                        "activity.value-case.written");
    }

    @Test
    void theSameCaseWrittenTwiceIsOne() {
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void aFormSentTwiceWritesOneEvenWhereItWasWithdrawnMeanwhile() {
        Map<String, String> fields = with("after", AFTER);
        fields.put("key", UUID.randomUUID().toString());
        String address = redirect(eva.post(shop.at("/value-cases"), fields));
        assertThat(address).endsWith(fields.get("key"));
        eva.post(address + "/withdrawal", Map.of("version", "0"));
        assertThat(redirect(eva.post(shop.at("/value-cases"), fields))).isEqualTo(address);
        fields.put("changed", "Something else");
        assertThat(redirect(eva.post(shop.at("/value-cases"), fields)))
                .as("another case under the same key")
                .isNotEqualTo(address);
    }

    @Test
    void withoutImprovementItIsRefusedAndWhatWasTypedStays() {
        MvcTestResult refused = eva.post(shop.at("/value-cases"), with("after", LAST));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(refused);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a[href=#after]").text()).contains("lower than before");
        assertThat(page.select("#after option[selected]").val()).isEqualTo(LAST);
        assertThat(page.select("#changed").text()).isEqualTo("Offers are configured");
    }

    @Test
    void whatWasNotMeasuredCannotBeClaimed() {
        assertThat(problem(with("before", TODAY.minusMonths(5).toString()))).isEqualTo("#before");
        assertThat(problem(with("after", ""))).isEqualTo("#after");
        assertThat(problem(with("after", BEFORE))).isEqualTo("#after");
        assertThat(problem(with("changed", " "))).isEqualTo("#changed");
        assertThat(problem(with("target", "x".repeat(81)))).isEqualTo("#target");
        assertThat(problem(with("kpi", UUID.randomUUID().toString()))).isEqualTo("#kpi");
    }

    @Test
    void nobodySignsForBoth() {
        shop.admit("bo", Role.OWNER, Role.FINANCE);
        String address = written();
        sign("bo", address, "BUSINESS", 0);
        MvcTestResult second = sign("bo", address, "FINANCE", 0);
        assertThat(second).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(second).text()).contains("nobody signs one case for both");
        assertThat(signatures(address)).isEqualTo(1);
    }

    @Test
    void onlyFinanceSignsForFinanceAndOnlyTheOwnerForTheBusiness() {
        String address = written();
        assertThat(sign("ada", address, "FINANCE", 0)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(sign("fay", address, "BUSINESS", 0)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(sign("bo", address, "NEITHER", 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(signatures(address)).isZero();
    }

    @Test
    void aChangeNeedsNewSignaturesAndAStaleOneIsRefused() {
        String address = written();
        sign("bo", address, "BUSINESS", 0);
        Map<String, String> change = with("changed", "Offers are configured, worth 40,000 a year");
        change.put("version", "0");
        assertThat(eva.post(address, change)).hasStatus3xxRedirection();
        assertThat(eva.page(address).text()).contains("Signatures under earlier versions", "Waits for Bo Lindqvist");
        MvcTestResult stale = sign("fay", address, "FINANCE", 0);
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(stale).text()).contains("changed since you read it", "worth 40,000 a year");
        assertThat(signatures(address)).isEqualTo(1);
        assertThat(sign("fay", address, "FINANCE", 1)).hasStatus3xxRedirection();
    }

    @Test
    void aStaleChangeShowsBothVersions() {
        String address = written();
        Map<String, String> first = with("changed", "First");
        first.put("version", "0");
        eva.post(address, first);
        Map<String, String> second = with("changed", "Second");
        second.put("version", "0");
        MvcTestResult stale = visitor("ada").post(address, second);
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(stale);
        assertThat(page.select(".versions").text()).contains("First", "Second");
        assertThat(page.select("[name=changed]").val()).isEqualTo("Second");
        second.put(
                "version",
                page.select("form[action$='" + address + "'] [name=version]").val());
        assertThat(visitor("ada").post(address, second)).hasStatus3xxRedirection();
    }

    @Test
    void aCorrectedMeasurementTakesItsWordBackUntilItIsWrittenAnew() {
        String address = written();
        sign("bo", address, "BUSINESS", 0);
        sign("fay", address, "FINANCE", 0);
        shop.measure(kpi, LocalDate.parse(AFTER), 2, "21");
        assertThat(eva.page(address).text()).contains("was corrected since", "stands at 21 now");
        assertThat(visitor("ada").page(shop.at("/level-3-gate")).text()).contains("that was corrected since");
        Map<String, String> anew = with("changed", "Offers are configured");
        anew.put("version", "0");
        assertThat(eva.post(address, anew)).hasStatus3xxRedirection();
        assertThat(eva.page(address).text()).contains("21 days", "Does not count yet");
    }

    @Test
    void aWithdrawnCaseIsReadAndNotSigned() {
        String address = written();
        assertThat(eva.post(address + "/withdrawal", Map.of("version", "5"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(eva.post(address + "/withdrawal", Map.of("version", "0"))).hasStatus3xxRedirection();
        assertThat(eva.page(address).text()).contains("Withdrawn");
        MvcTestResult late = eva.post(address, with("changed", "Too late"));
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(late).text()).contains("This case was withdrawn", "Too late");
        assertThat(sign("bo", address, "BUSINESS", 1)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visitor("ada").page(shop.at("/level-3-gate")).text()).contains("No ranked goal has a value case");
    }

    @Test
    void othersReadAndStrangersFindNothing() {
        String address = written();
        assertThat(visitor("archie").page(address).select("form[method=post]:not([action*=/orgs/])"))
                .isNotEmpty();
        assertThat(visitor("bo").post(shop.at("/value-cases"), with("target", "T")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor("bo").post(address, with("target", "T"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor("bo").post(address + "/withdrawal", Map.of("version", "0")))
                .hasStatus(HttpStatus.FORBIDDEN);
        String id = address.substring(address.lastIndexOf('/') + 1);
        Visitor gus = visitor("gus");
        for (String path : List.of("", "/signatures", "/withdrawal")) {
            Map<String, String> fields = Map.of("capacity", "FINANCE", "version", "0");
            assertThat(gus.post("/orgs/globex/value-cases/" + id + path, fields))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(gus.get("/orgs/globex/value-cases/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post("/orgs/globex/value-cases", with("target", "T"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String written() {
        return redirect(eva.post(shop.at("/value-cases"), with("after", AFTER)));
    }

    private static String redirect(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private Map<String, String> with(String field, String value) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "goal",
                goal.toString(),
                "kpi",
                kpi.toString(),
                "before",
                BEFORE,
                "after",
                AFTER,
                "target",
                "at most 7 days",
                "changed",
                "Offers are configured"));
        fields.put(field, value);
        return fields;
    }

    private String problem(Map<String, String> fields) {
        MvcTestResult refused = eva.post(shop.at("/value-cases"), fields);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return Visitor.page(refused).select(".error-summary a").attr("href");
    }

    private MvcTestResult sign(String persona, String address, String capacity, int version) {
        return visitor(persona)
                .post(address + "/signatures", Map.of("capacity", capacity, "version", String.valueOf(version)));
    }

    private int signatures(String address) {
        UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        return shop.inside(
                shop.member("ada"),
                jdbc -> jdbc.sql("select count(*) from value_case_signature where value_case_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single());
    }

    private List<String> activity() {
        Member ada = shop.member("ada");
        return Tenancy.of(ada).call(() -> portal.getBean(ActivityRecord.class).latest(ada, 3)).stream()
                .map(it -> it.what())
                .toList();
    }

    private Visitor visitor(String persona) {
        return Visitor.as(persona, mvc);
    }
}
