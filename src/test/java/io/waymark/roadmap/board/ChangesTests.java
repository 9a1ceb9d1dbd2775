package io.waymark.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** Archie moves cards, changes cells, and changes many at once. */
@OwnWorld
class ChangesTests {

    private static final Quarter NOW = Quarter.of(LocalDate.now(ZoneOffset.UTC));
    private static final String NEXT = NOW.plus(1).toString();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private UnitWithGaps world;
    private Visitor archie;
    private String board;
    private String changes;
    private List<Element> cards;

    @BeforeEach
    void planARoadmap() {
        world = new UnitWithGaps(portal);
        archie = Visitor.as("archie", mvc);
        Unit unit = world.with(world.member("ada", "acme"), 60);
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        board = "/orgs/acme/roadmap?unit=" + unit.id();
        changes = "/orgs/acme/roadmap/changes?unit=" + unit.id();
        cards = archie.page(board).select(".ticket");
    }

    @Test
    void aCardIsMovedByItsMenuAndItsColumnCounts() {
        Element card = free();
        Element menu = Objects.requireNonNull(card.selectFirst(".moves"));
        assertThat(menu.select("button").eachAttr("value")).contains(NOW.toString(), NEXT);
        MvcTestResult moved = archie.post(menu.attr("action"), Map.of("cards", seen(card), "quarter", NEXT));
        assertThat(moved).hasRedirectedUrl(board + "#" + card.id());
        Document page = archie.page(board);
        assertThat(page.select("#said").text()).startsWith("“" + title(card) + "” stands in " + NEXT + " now.");
        assertThat(page.select(".column[data-quarter='" + NEXT + "'] #" + card.id()))
                .hasSize(1);
        assertThat(page.select(".column[data-quarter='" + NEXT + "'] .column-head p")
                        .text())
                .startsWith("1 initiative,");
    }

    @Test
    void aCardLosesItsQuarterAgain() {
        Element card = free();
        move(seen(card), NEXT);
        move(key(card) + ".1", "none");
        assertThat(archie.page(board).select(".shelf #" + card.id())).hasSize(1);
    }

    @Test
    void whoMovesACardBeforeWhatItNeedsIsToldAndMayKeepItWithAReason() {
        Element card = waiting();
        MvcTestResult told = move(seen(card), NOW.toString());
        assertThat(told).hasStatus(422);
        Document page = Visitor.page(told);
        assertThat(page.select("h1").text()).isEqualTo("Something else must come first");
        assertThat(page.select("main li a").eachText()).contains(needed(card));
        assertThat(archie.page(board).select(".shelf #" + card.id())).hasSize(1);

        Map<String, String> kept = new HashMap<>();
        page.select("main form input[type=hidden]").forEach(it -> kept.put(it.attr("name"), it.val()));
        kept.put("against", "The vendor leaves in spring");
        assertThat(archie.post(page.select("main form").attr("action"), kept)).hasStatus3xxRedirection();
        assertThat(archie.page(board).select(".column #" + card.id()).text())
                .contains("Kept because: The vendor leaves in spring");
        archie.post(changes, Map.of("cards", key(card) + ".1", "assignee", "none"));
        archie.post(changes, Map.of("cards", key(card) + ".1", "quarter", "none"));
        assertThat(archie.page(board).select("#" + card.id()).text())
                .as("without a quarter it keeps to the order")
                .doesNotContain("Kept because");
    }

    @Test
    void whoSaidWhyIsNotAskedAgain() {
        Element card = waiting();
        archie.post(changes, Map.of("cards", seen(card), "quarter", NOW.toString(), "against", "The vendor leaves"));
        assertThat(move(key(card) + ".1", NEXT)).hasStatus3xxRedirection();
        assertThat(archie.page(board).select("#" + card.id()).text()).contains("Kept because: The vendor leaves");
    }

    @Test
    void aCardMovesFreelyOnceWhatItNeedsStandsBefore() {
        Element card = waiting();
        cards.stream()
                .filter(it -> !it.id().equals(card.id()))
                .forEach(it -> archie.post(
                        changes, Map.of("cards", seen(it), "quarter", NOW.toString(), "against", "All at once")));
        assertThat(move(seen(card), NEXT)).hasStatus3xxRedirection();
    }

    @Test
    void ofTwoWhoMoveOneCardTheSecondSeesBoth() {
        Element card = free();
        move(seen(card), NEXT);
        MvcTestResult late = move(seen(card), NOW.plus(2).toString());
        assertThat(late).hasStatus(409);
        Document page = Visitor.page(late);
        assertThat(page.select(".version").eachText())
                .satisfiesExactly(
                        mine -> assertThat(mine).contains(NOW.plus(2).toString()),
                        theirs -> assertThat(theirs).contains(NEXT));
        Map<String, String> again = new HashMap<>();
        page.select("main form input[type=hidden]").forEach(it -> again.put(it.attr("name"), it.val()));
        assertThat(archie.post(page.select("main form").attr("action"), again))
                .hasRedirectedUrl(board + "#" + card.id());
    }

    @Test
    void manyAreChangedAtOnceOrNone() {
        Member bo = world.member("bo", "acme");
        String both = seen(cards.get(0)) + "," + seen(cards.get(1));
        assertThat(archie.post(
                        changes, Map.of("cards", both, "assignee", bo.person().toString())))
                .hasStatus3xxRedirection();
        Document page = archie.page(board + "&view=table&owner=" + bo.person());
        assertThat(page.select("#said").text()).startsWith("2 initiatives were changed.");
        assertThat(page.select(".initiative-row")).hasSize(2);

        String stale = key(cards.get(0)) + ".1," + seen(cards.get(1));
        assertThat(archie.post(changes, Map.of("cards", stale, "assignee", "none")))
                .hasStatus(409);
        assertThat(archie.page(board + "&view=table&owner=" + bo.person()).select(".initiative-row"))
                .hasSize(2);
    }

    @Test
    void whatWasChangedInOneGoIsTakenBackInOneGo() {
        Member bo = world.member("bo", "acme");
        String both = seen(cards.get(0)) + "," + seen(cards.get(1));
        archie.post(changes, Map.of("cards", both, "assignee", bo.person().toString()));
        Element undo = Objects.requireNonNull(archie.page(board).selectFirst("#said form"));
        archie.post(changes, Map.of("cards", key(cards.get(1)) + ".1", "assignee", "none"));
        archie.page(board);
        assertThat(Visitor.as("eva", mvc).post(undo.attr("action"), Map.of())).hasStatus(403);
        assertThat(archie.post(undo.attr("action"), Map.of("back", board))).hasRedirectedUrl(board);
        Document page = archie.page(board);
        assertThat(page.select("#said").text()).startsWith("One initiative was changed again since");
        assertThat(page.select("#" + cards.get(0).id()).text()).contains("No owner yet");
    }

    @Test
    void aCellBecomesItsForm() {
        Document table = archie.page(board + "&view=table");
        Element cell = Objects.requireNonNull(table.selectFirst("td[id$=-assignee] a.cell"));
        Document open = archie.page(cell.attr("href"));
        assertThat(open.select("form.cell-form")).hasSize(1);
        assertThat(open.select("td[id$=-assignee] form.cell-form select option[selected]")
                        .val())
                .isEqualTo("none");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasChosenStays() {
        MvcTestResult nothing = archie.post(changes + "&view=table", Map.of("cards", seen(cards.get(0))));
        assertThat(nothing).hasStatus(422);
        assertThat(Visitor.page(nothing).select("#assignee-error").text()).startsWith("Choose what to change");
        MvcTestResult nobody = archie.post(changes + "&view=table", Map.of("quarter", NEXT));
        assertThat(Visitor.page(nobody).select("#cards").text()).startsWith("Select at least one");
        assertThat(Visitor.page(nobody).select("#quarter option[selected]").val())
                .isEqualTo(NEXT);
        MvcTestResult dropped =
                archie.post(changes + "&view=table", Map.of("cards", seen(cards.get(0)), "state", "DROPPED"));
        assertThat(Visitor.page(dropped).select("#because-error").text()).startsWith("Say why it is dropped");
        assertThat(Visitor.page(dropped).select("input[name=cards][checked]")).hasSize(1);
    }

    @Test
    void whoOnlyReadsIsRefusedAndStrangersFindNothing() {
        Map<String, String> wish = Map.of("cards", seen(cards.get(0)), "quarter", NEXT);
        assertThat(Visitor.as("eva", mvc).post(changes, wish)).hasStatus(403);
        assertThat(Visitor.as("eva", mvc).post(changes, Map.of())).hasStatus(422);
        assertThat(Visitor.as("gus", mvc).post(changes, wish)).hasStatus(404);
        assertThat(Visitor.as("gus", mvc).post("/orgs/globex/roadmap/changes", wish))
                .hasStatus(404);
        assertThat(Visitor.as("eva", mvc).page(board).select(".mover, .cell, #bulk"))
                .isEmpty();
    }

    @Test
    void whoOwnsACardMovesItAndNoOther() {
        Member eva = world.member("eva", "acme");
        Element card = free();
        archie.post(
                changes, Map.of("cards", seen(card), "assignee", eva.person().toString()));
        Visitor her = Visitor.as("eva", mvc);
        assertThat(her.page(board).select(".mover")).hasSize(1);
        assertThat(her.post(changes, Map.of("cards", key(card) + ".1", "quarter", NEXT)))
                .hasStatus3xxRedirection();
    }

    @Test
    void onPaperStandsTheWholePlanByQuarter() {
        move(seen(free()), NEXT);
        Document paper = archie.page(board + "&view=print");
        assertThat(paper.select(".initiative-row")).hasSameSizeAs(cards);
        assertThat(paper.select(".group strong").eachText()).containsExactly(NEXT, "No quarter yet");
        assertThat(paper.select("main form[method=post] select, .cell, .pager")).isEmpty();
    }

    private MvcTestResult move(String card, String quarter) {
        return archie.post(changes, Map.of("cards", card, "quarter", quarter));
    }

    private Element free() {
        return cards.stream()
                .filter(it -> it.select(".lock").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Element waiting() {
        return cards.stream()
                .filter(it -> !it.select(".lock").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String needed(Element card) {
        return archie.page(card.select(".lock").attr("href")).select("h1").text();
    }

    private static String title(Element card) {
        return card.select("h3").text();
    }

    private static String key(Element card) {
        return card.id().substring(2);
    }

    private static String seen(Element card) {
        return card.select("[name=cards]").val();
    }
}
