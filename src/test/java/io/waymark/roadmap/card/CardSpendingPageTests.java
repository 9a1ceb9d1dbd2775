package io.waymark.roadmap.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Archie records what was spent on a card of Acme, and takes back what was wrong. */
@OwnWorld
class CardSpendingPageTests {

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
    void theCardAndTheCostsOfTheRoadmapTellWhatWasSpent() {
        assertThat(spend("9000", "2026-05-04")).hasRedirectedUrl(card);
        spend("1200.50", "2026-08-11");

        Document page = fay.page(card);
        assertThat(page.select("#spending summary").text()).isEqualTo("Spent: 10,200.5");
        assertThat(page.select("#spending li").eachText())
                .containsExactly(
                        "1,200.5 11 August 2026, recorded by Archie Rao Licence",
                        "9,000 4 May 2026, recorded by Archie Rao Licence");
        assertThat(archie.page(card).select(".story").text()).contains("recorded money spent", "Spent: 9000");
        assertThat(fay.page("/orgs/acme/roadmap/costs?unit=" + unit.id())
                        .expectFirst("tbody")
                        .select("tr")
                        .eachText())
                .containsExactly("2026 Q2 0 0 0 9,000", "2026 Q3 0 0 0 1,200.5");
    }

    @Test
    void whatWasWrongIsTakenBackAndCanBeSaidAgain() {
        spend("9000", "2026-05-04");
        Element back = Objects.requireNonNull(archie.page(card).selectFirst("#spending form[action$=/withdrawal]"));
        archie.post(back.attr("action"), Map.of());

        Document page = archie.page(card);
        assertThat(page.select("#said").text()).contains("Taken back: 9,000.");
        assertThat(page.select("#spending li")).isEmpty();
        assertThat(archie.post(back.attr("action"), Map.of())).hasStatus(404);
        Element undo = Objects.requireNonNull(page.selectFirst("#said form"));
        archie.post(undo.attr("action"), fields(undo));
        assertThat(archie.page(card).select("#spending li").text()).startsWith("9,000 4 May 2026");
    }

    @Test
    void theSameWishIsRecordedOnce() {
        Map<String, String> wish = wish("9000", "2026-05-04");
        archie.post(card + "/spending", wish);
        archie.post(card + "/spending", wish);
        assertThat(archie.page(card).select("#spending li")).hasSize(1);
    }

    @Test
    void amountsThatCannotBeAndDaysToComeComeBackAsTyped() {
        MvcTestResult refused = spend("-3", LocalDate.now().plusDays(3).toString());
        assertThat(refused).hasStatus(422);
        Document page = Visitor.page(refused);
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#amount", "#day");
        assertThat(page.select("#amount").val()).isEqualTo("-3");
        assertThat(page.select("#spending details").hasAttr("open")).isTrue();
    }

    @Test
    void whoMayNotAndWhoDoesNotBelong() {
        spend("9000", "2026-05-04");
        String back =
                archie.page(card).select("#spending form[action$=/withdrawal]").attr("action");
        assertThat(fay.page(card).select("#spending form")).isEmpty();
        assertThat(fay.post(card + "/spending", wish("1", "2026-05-04"))).hasStatus(403);
        assertThat(fay.post(back, Map.of())).hasStatus(403);
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.post(card + "/spending", wish("1", "2026-05-04"))).hasStatus(404);
        assertThat(gus.post(back, Map.of())).hasStatus(404);
    }

    private MvcTestResult spend(String amount, String day) {
        return archie.post(card + "/spending", wish(amount, day));
    }

    private static Map<String, String> wish(String amount, String day) {
        return Map.of(
                "amount",
                amount,
                "day",
                day,
                "purpose",
                "Licence",
                "key",
                UUID.randomUUID().toString());
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.val()));
        return fields;
    }
}
