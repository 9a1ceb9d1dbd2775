package io.waymark.roadmap.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Archie says what a card of Acme costs, and Fay is asked to confirm it. */
@OwnWorld
class CardCostPageTests {

    private static final String CONFIRM = "#costs form[action$=/confirmation]";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Visitor archie;
    private Visitor fay;
    private Unit unit;
    private String card;

    @BeforeEach
    void planARoadmap() {
        UnitWithGaps world = new UnitWithGaps(portal);
        archie = Visitor.as("archie", mvc);
        fay = Visitor.as("fay", mvc);
        unit = world.with(world.member("ada", "acme"), 12);
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        Element row =
                archie.page("/orgs/acme/roadmap?view=table&unit=" + unit.id()).selectFirst("tr[id^=i-]");
        card = "/orgs/acme/initiatives/" + Objects.requireNonNull(row).id().substring(2);
    }

    @Test
    void theCardSaysThatItWaitsAndFinanceFindsItAtHome() {
        assertThat(say("12000", "800.50", 0)).hasRedirectedUrl(card);
        assertThat(archie.page(card).select("#costs").text())
                .contains("12,000 once", "800.5 a month", "Waits for finance");
        assertThat(archie.page("/orgs/acme/roadmap?unit=" + unit.id())
                        .select(".ticket .status")
                        .eachText())
                .containsOnlyOnce("Waits for finance");
        assertThat(archie.page(card).select(CONFIRM)).isEmpty();
        assertThat(fay.page("/orgs/acme").select("a[href=" + card + "#costs]")).isNotEmpty();
        assertThat(confirm()).hasRedirectedUrl(card + "#costs");
        assertThat(archie.page(card).select("#costs").text()).contains("Confirmed", "by Fay Brandt");
        assertThat(fay.page("/orgs/acme").select("a[href=" + card + "#costs]")).isEmpty();
        assertThat(archie.page(card).select(".story").text()).contains("Once: 12000", "A month: 800.5");
    }

    @Test
    void whoAskedReadsAtHomeWhatWasSentBackAndTheHistoryTellsBothFigures() {
        say("12000", "", 0);
        fay.post(card + "/costs/return", Map.of("once", "12000", "monthly", "0", "reason", "Too much"));
        String correct = "a[href=" + card + "/edit#costs]";
        assertThat(archie.page("/orgs/acme").select(correct)).isNotEmpty();
        say("9000", "", 2);
        assertThat(archie.page("/orgs/acme").select(correct)).isEmpty();
        assertThat(archie.page(card).select(".story").text()).contains("Once: 9000 was 12000");
    }

    @Test
    void itsStatusSaysWhatItWaitsFor() {
        say("12000", "", 0);
        MvcTestResult refused = archie.post(card, Map.of("state", "PLANNED", "version", "1"));
        assertThat(refused).hasStatus(422);
        Document page = Visitor.page(refused);
        assertThat(page.select("#state-error").text()).startsWith("Finance has not confirmed yet what this costs: ");
        assertThat(page.select("#plan").hasAttr("open")).isTrue();
        assertThat(page.select(".toolbar button").text()).doesNotContain("Start");
        confirm();
        assertThat(archie.post(card, Map.of("state", "PLANNED", "version", "2")))
                .hasStatus3xxRedirection();
    }

    @Test
    void manyAtOnceWaitTogether() {
        say("", "99", 0);
        String other = archie.page("/orgs/acme/roadmap?view=table&unit=" + unit.id())
                .select("tr[id^=i-]")
                .getLast()
                .id()
                .substring(2);
        String changes = "/orgs/acme/roadmap/changes?unit=" + unit.id();
        Map<String, String> wish = new HashMap<>(Map.of("cards", id() + ".1," + other + ".0", "state", "PLANNED"));
        MvcTestResult refused = archie.post(changes, wish);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select(".error-summary").text())
                .contains("Finance has not confirmed yet what this costs: ");
        assertThat(archie.page("/orgs/acme/initiatives/" + other)
                        .select(".toolbar .status")
                        .text())
                .isEqualTo("Proposed");
        wish.put("state", "BLOCKED");
        wish.put("because", "No access yet");
        assertThat(archie.post(changes, wish)).hasStatus3xxRedirection();
    }

    @Test
    void financeSendsItBackAndSaysWhy() {
        say("12000", "", 0);
        Map<String, String> back = new HashMap<>(Map.of("once", "12000", "monthly", "0"));
        assertThat(Visitor.page(fay.post(card + "/costs/return", back))
                        .select("#cost-reason-error")
                        .text())
                .startsWith("Say what is not right");
        back.put("reason", "It is in last year’s budget");
        assertThat(fay.post(card + "/costs/return", back)).hasRedirectedUrl(card + "#costs");
        assertThat(archie.page(card).select("#costs").text())
                .contains("Sent back", "by Fay Brandt", "It is in last year’s budget");
    }

    @Test
    void whatFinanceDidNotSeeIsNotConfirmed() {
        say("12000", "", 0);
        Map<String, String> seen = fields(Objects.requireNonNull(fay.page(card).selectFirst(CONFIRM)));
        say("13000", "", 1);
        fay.post(card + "/costs/confirmation", seen);
        Document page = fay.page(card);
        assertThat(page.select("#said").text()).startsWith("Somebody says other costs by now");
        assertThat(page.select("#costs").text()).contains("Waits for finance");
    }

    @Test
    void anAmountThatCannotBeReadComesBackAsTyped() {
        MvcTestResult refused = say("-5", "dear", 0);
        assertThat(refused).hasStatus(422);
        Document page = Visitor.page(refused);
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#once", "#monthly");
        assertThat(page.select("#monthly").val()).isEqualTo("dear");
    }

    @Test
    void whoMayNotAndWhoDoesNotBelong() {
        assertThat(fay.post(card + "/costs", Map.of("once", "1", "version", "0")))
                .hasStatus(403);
        say("12000", "", 0);
        Map<String, String> seen = Map.of("once", "12000", "monthly", "0", "reason", "R");
        Visitor gus = Visitor.as("gus", mvc);
        for (String deed : new String[] {"/confirmation", "/return"}) {
            assertThat(archie.post(card + "/costs" + deed, seen)).hasStatus(403);
            assertThat(gus.post(card + "/costs" + deed, seen)).hasStatus(404);
        }
        assertThat(gus.get("/orgs/acme/roadmap/costs?unit=" + unit.id())).hasStatus(404);
        assertThat(gus.get("/orgs/globex/roadmap/costs?unit=" + unit.id())).hasStatus(404);
    }

    @Test
    void theRoadmapTellsWhatItCostsBesideWhatIsApproved() {
        String costs = "/orgs/acme/roadmap/costs?unit=" + unit.id();
        assertThat(archie.page(costs).select(".empty h2").text()).isEqualTo("No initiative says what it costs");
        assertThat(archie.page("/orgs/acme/roadmap?unit=" + unit.id()).select(".toolbar a[href='" + costs + "']"))
                .hasSize(1);
        archie.post(card, Map.of("state", "PROPOSED", "quarter", "2027 Q1", "version", "0"));
        say("12000", "800", 1);
        assertThat(rows(archie.page(costs), 0)).containsExactly("2027 Q1 14,400 0 14,400 0");
        confirm();
        Document page = archie.page(costs);
        assertThat(rows(page, 0)).containsExactly("2027 Q1 14,400 14,400 0 0");
        assertThat(rows(page, 1).getFirst()).endsWith("2027 Q1 12,000 800 0 Confirmed");
    }

    private MvcTestResult say(String once, String monthly, int version) {
        return archie.post(
                card + "/costs", Map.of("once", once, "monthly", monthly, "version", String.valueOf(version)));
    }

    private MvcTestResult confirm() {
        Element form = Objects.requireNonNull(fay.page(card).selectFirst(CONFIRM));
        return fay.post(form.attr("action"), fields(form));
    }

    private static List<String> rows(Document page, int table) {
        return page.select("tbody").get(table).select("tr").eachText();
    }

    private String id() {
        return card.substring(card.lastIndexOf('/') + 1);
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.val()));
        return fields;
    }
}
