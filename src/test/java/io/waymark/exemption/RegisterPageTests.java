package io.waymark.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Times;
import io.waymark.goal.OutcomeOrganisation;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ada and the owners of dimensions keep the register of policy exemptions. */
@OwnWorld
class RegisterPageTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private OutcomeOrganisation shop;
    private String register;
    private Visitor ada;

    @BeforeEach
    void found() {
        shop = OutcomeOrganisation.found(portal);
        register = shop.at("/policy-exemptions");
        ada = Visitor.as("ada", mvc);
    }

    @Test
    void anEmptyRegisterIsAStatementToo() {
        Document page = ada.page(register);
        assertThat(page.text()).contains("Nobody has stated it yet", "State that there are none");
        assertThat(state(page)).hasStatus3xxRedirection();
        assertThat(state(page)).as("twice is once").hasStatus3xxRedirection();
        assertThat(ada.page(register).text()).contains("Ada Okafor stated it with no exemption listed");
        assertThat(ada.page(shop.at("")).text().split("stated that the register", -1))
                .hasSize(2);
    }

    @Test
    void whatExpiredStandsOnTopAndStandsOut() {
        add("Payment service", TODAY.plusDays(30));
        add("Vendor product", TODAY.minusDays(1));
        add("Test environment", TODAY);
        List<String> rows = ada.page(register).select("tbody tr th").eachText();
        assertThat(rows.getFirst()).startsWith("Vendor product");
        assertThat(ada.page(register).select("tbody tr:has(.pill-danger)")).hasSize(1);
    }

    @Test
    void anExemptionMayNameATopicOfTheModel() {
        String address = address(ada.post(register, form("topic", "process.audit-and-logs")));
        Document page = ada.page(changing(address));
        assertThat(page.select("tbody details.titled .meta").text()).contains("Audit and logs");
        assertThat(page.select("tbody option[selected]").eachAttr("value")).contains("process.audit-and-logs");
        Map<String, String> none = form("topic", "");
        none.put("version", "0");
        assertThat(ada.post(address, none)).hasStatus3xxRedirection();
        assertThat(ada.page(register).select("tbody").text()).doesNotContain("Audit and logs");
    }

    @Test
    void aTopicThatTheModelDoesNotHaveIsRefused() {
        MvcTestResult refused = ada.post(register, form("topic", "process.nothing"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(refused).select(".error-summary a").attr("href"))
                .isEqualTo("#topic");
    }

    @Test
    void addedTwiceItIsOne() {
        add("Vendor product", TODAY.plusDays(9));
        add("Vendor product", TODAY.plusDays(9));
        assertThat(ada.page(register).select("tr[id^=e-]")).hasSize(1);
    }

    @Test
    void aFormSentTwiceListsOneEvenWhereItEndedMeanwhile() {
        Map<String, String> fields = form("exempted", "Vendor product");
        fields.put("key", UUID.randomUUID().toString());
        String address = address(ada.post(register, fields));
        assertThat(address).endsWith(fields.get("key"));
        ada.post(address + "/ending", Map.of("version", "0"));
        assertThat(address(ada.post(register, fields))).isEqualTo(address);
        fields.put("exempted", "Payment service");
        assertThat(address(ada.post(register, fields)))
                .as("another one under the same key")
                .isNotEqualTo(address);
    }

    @Test
    void nobodyCallsARegisterCompleteThatTheyDidNotRead() {
        Document read = ada.page(register);
        add("Vendor product", TODAY.plusDays(9));
        MvcTestResult refused = state(read);
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(refused).text()).contains("the register changed since you read it", "Vendor product");
    }

    @Test
    void aStaleChangeShowsBothVersionsAndLosesNothing() {
        String address = add("Vendor product", TODAY.plusDays(9));
        Map<String, String> extended = form("expires", TODAY.plusDays(60).toString());
        extended.put("version", "0");
        assertThat(ada.post(address, extended)).hasStatus3xxRedirection();
        assertThat(ada.post(address, extended)).as("twice is once").hasStatus3xxRedirection();
        Map<String, String> late = form("reason", "Spring was a lie");
        late.put("version", "0");
        MvcTestResult stale = Visitor.as("pete", mvc).post(address, late);
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(stale);
        assertThat(page.select(".versions").text())
                .contains("Spring was a lie", "Promised for spring", Times.day(TODAY.plusDays(60), Locale.UK));
        late.put("version", page.select("main [name=version]").val());
        assertThat(Visitor.as("pete", mvc).post(address, late)).hasStatus3xxRedirection();
        assertThat(ada.page(register).text()).contains("Spring was a lie");
    }

    @Test
    void anEndedOneIsListedBelowAndChangesNoMore() {
        String address = add("Vendor product", TODAY.minusDays(1));
        assertThat(ada.post(address + "/ending", Map.of("version", "7"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(ada.post(address + "/ending", Map.of("version", "0"))).hasStatus3xxRedirection();
        assertThat(ada.post(address + "/ending", Map.of("version", "0"))).hasStatus3xxRedirection();
        assertThat(ada.page(register).select("section:has(#ended)").text()).contains("Vendor product", "ended on");
        Map<String, String> late = form("reason", "Too late");
        late.put("version", "1");
        MvcTestResult tooLate = ada.post(address, late);
        assertThat(tooLate).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(tooLate).text()).contains("This exemption ended meanwhile", "Too late");
        assertThat(ada.page(shop.at("")).text()).contains("Ada Okafor ended a policy exemption: Vendor product");
    }

    @Test
    void whatIsRefusedStaysInTheForm() {
        MvcTestResult refused =
                ada.post(register, form("expires", TODAY.minusDays(200).toString()));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(refused);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#expires");
        assertThat(page.select("#reason").text()).isEqualTo("Promised for spring");

        String address = add("Vendor product", TODAY.plusDays(9));
        Document change = Visitor.page(ada.post(address, form("policy", "")));
        String problem = change.select(".error-summary a").attr("href");
        assertThat(change.select("tbody form [id='" + problem.substring(1) + "']"))
                .hasSize(1);
    }

    @Test
    void theRegisterIsReadFirstAndChangedOnDemand() {
        String address = add("Vendor product", TODAY.plusDays(9));
        add("Payment service", TODAY.plusDays(9));
        assertThat(ada.page(register).select("tbody form, details[open]")).isEmpty();
        Document page = ada.page(changing(address));
        assertThat(page.select("tbody form").eachAttr("action")).containsExactly(address, address + "/ending");
        assertThat(page.select("tbody #exempted").val()).isEqualTo("Vendor product");
        assertThat(Visitor.as("eva", mvc).page(changing(address)).select("tbody form"))
                .isEmpty();
    }

    @Test
    void whoAnswersForAnExemptionMayEndItAndOthersMayNot() {
        Map<String, String> archies =
                form("owner", shop.member("archie").person().toString());
        String address = address(ada.post(register, archies));
        assertThat(Visitor.as("eva", mvc).post(address + "/ending", Map.of("version", "0")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.as("archie", mvc).post(register, form("policy", "P")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.as("fay", mvc).post(register + "/reviews", Map.of("seen", "")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.as("archie", mvc).post(address + "/ending", Map.of("version", "0")))
                .hasStatus3xxRedirection();
    }

    @Test
    void aNewExemptionSaysWhatItCosts() {
        assertThat(problem(ada.post(register, form("principal", "")))).isEqualTo("#principal");
        assertThat(problem(ada.post(register, form("interest", "")))).isEqualTo("#interest");
        assertThat(problem(ada.post(register, form("principal", "-1")))).isEqualTo("#principal");
        assertThat(ada.page(register).select("tr[id^=e-]")).isEmpty();
    }

    @Test
    void theRegisterSumsWhatIsOpen() {
        add("Vendor product", TODAY.plusDays(9));
        Map<String, String> dear = form("exempted", "Payment service");
        dear.putAll(Map.of("principal", "2.5", "interest", "300", "interestIn", "MONEY"));
        String address = address(ada.post(register, dear));
        assertThat(ada.page(register).select("#debt").text())
                .contains("10.5 person-days", "12 hours a month", "300 a month in money");
        ada.post(address + "/ending", Map.of("version", "0"));
        assertThat(ada.page(register).select("#debt").text())
                .contains("8 person-days", "12 hours a month")
                .doesNotContain("300");
    }

    @Test
    void oneThatDoesNotSayWhatItCostsIsChangedAllTheSame() {
        String address = add("Vendor product", TODAY.plusDays(9));
        Map<String, String> silent = form("principal", "");
        silent.putAll(Map.of("interest", "", "version", "0"));
        assertThat(ada.post(address, silent)).hasStatus3xxRedirection();
        assertThat(ada.page(register).select("tbody td").text()).contains("Not said");
        assertThat(ada.page(register).select("#debt").text()).contains("One exemption does not say it yet");
    }

    @Test
    void extendedAgainItNeedsAReasonAndIsMarked() {
        String address = add("Vendor product", TODAY.plusDays(9));
        assertThat(extended(address, 60, "", "0")).hasStatus3xxRedirection();
        assertThat(ada.page(register).select("#escalated")).isEmpty();

        MvcTestResult refused = extended(address, 90, "", "1");
        assertThat(problem(refused)).isEqualTo("#because");
        assertThat(Visitor.page(refused).select("tbody form #because")).hasSize(1);

        assertThat(extended(address, 90, "The vendor is late", "1")).hasStatus3xxRedirection();
        Document page = Visitor.as("eva", mvc).page(register);
        assertThat(page.select("#escalated").text()).contains("Vendor product: Extended twice");
        assertThat(page.select("tbody tr").text()).contains("Extended twice", "The vendor is late");
        assertThat(ada.page(shop.at("")).text())
                .contains("Ada Okafor extended a policy exemption: Vendor product")
                .contains("Ada Okafor extended a policy exemption again: Vendor product");
    }

    /** Ada extended it; Eva, who leads, is asked, and nobody more once she agreed. */
    @Test
    void anExecutiveAgreesThatWhatWasExtendedTwiceStays() {
        String address = add("Vendor product", TODAY.plusDays(9));
        extended(address, 30, "", "0");
        assertThat(evasTasks()).doesNotContain("Decide whether");
        extended(address, 90, "The vendor is late", "1");
        assertThat(evasTasks()).contains("Decide whether the exemption may stay: Vendor product");
        Visitor eva = Visitor.as("eva", mvc);
        assertThat(eva.post(address + "/renewal", Map.of("version", "1"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(evasTasks()).contains("Decide whether");
        assertThat(eva.post(address + "/renewal", Map.of("version", "2"))).hasStatus3xxRedirection();
        assertThat(evasTasks()).doesNotContain("Decide whether");
        assertThat(eva.page(register).select("tbody tr").text())
                .contains("agreed")
                .doesNotContain("Nobody has agreed yet");
        extended(address, 120, "Later still", "3");
        assertThat(evasTasks()).contains("Decide whether");
        assertThat(Visitor.as("bo", mvc).post(address + "/renewal", Map.of("version", "4")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private String evasTasks() {
        return Visitor.as("eva", mvc).page(shop.at("")).select(".next, .duties").text();
    }

    @Test
    void theDebtIsDrawnAndTold() {
        add("Vendor product", TODAY.plusYears(3));
        Document page = ada.page(register);
        assertThat(page.select("section:has(#burn-down-head) figure svg")).hasSize(1);
        assertThat(page.select("section:has(#burn-down-head) tr:has(th:contains(Today)) td")
                        .eachText())
                .containsExactly("1", "8");
    }

    @Test
    void strangersFindNothing() {
        String address = add("Vendor product", TODAY.plusDays(9));
        Visitor gus = Visitor.as("gus", mvc);
        String theirs = "/orgs/globex/policy-exemptions" + address.substring(address.lastIndexOf('/'));
        assertThat(gus.get(register)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(theirs, form("policy", "P"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(theirs + "/ending", Map.of("version", "0"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String changing(String address) {
        return register + "?change=" + address.substring(address.lastIndexOf('/') + 1);
    }

    private MvcTestResult extended(String address, int days, String because, String version) {
        Map<String, String> fields = form("expires", TODAY.plusDays(days).toString());
        fields.putAll(Map.of("because", because, "version", version));
        return ada.post(address, fields);
    }

    private static String problem(MvcTestResult refused) {
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return Visitor.page(refused).select(".error-summary a").attr("href");
    }

    private MvcTestResult state(Document page) {
        return ada.post(
                register + "/reviews", Map.of("seen", page.select("[name=seen]").val()));
    }

    private String add(String exempted, LocalDate expires) {
        Map<String, String> fields = form("exempted", exempted);
        fields.put("expires", expires.toString());
        return address(ada.post(register, fields));
    }

    private String address(MvcTestResult added) {
        assertThat(added).hasStatus3xxRedirection();
        return register + "/"
                + String.valueOf(added.getResponse().getRedirectedUrl()).replaceAll(".*#e-", "");
    }

    private Map<String, String> form(String field, String value) {
        Map<String, String> fields = new HashMap<>(Map.of(
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
                TODAY.plusDays(30).toString()));
        fields.putAll(Map.of("principal", "8", "interest", "12", "interestIn", "HOURS"));
        fields.put(field, value);
        return fields;
    }
}
