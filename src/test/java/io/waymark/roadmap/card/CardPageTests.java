package io.waymark.roadmap.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
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

/** A unit of Acme with a dozen gaps; Archie works its card of several actions. */
@OwnWorld
class CardPageTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Visitor archie;
    private Member eva;
    private Unit unit;
    private String card;

    @BeforeEach
    void planARoadmap() {
        UnitWithGaps world = new UnitWithGaps(portal);
        archie = Visitor.as("archie", mvc);
        eva = world.member("eva", "acme");
        unit = world.with(world.member("ada", "acme"), 12);
        archie.post("/orgs/acme/units/" + unit.id() + "/initiatives", Map.of());
        card = cards().stream()
                .filter(it -> archie.page(it).select(".action").size() > 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTickIsOneSmallFormThatWorksWithoutScript() {
        Element tick = ticks().getFirst();
        MvcTestResult ticked = send(tick);
        assertThat(ticked).hasStatus(303);
        Document page = archie.page(card);
        assertThat(page.select("#said").text()).contains("Step done").endsWith("Undo");
        assertThat(page.select(".tick[aria-checked=true]")).hasSize(1);
        assertThat(page.select("details[open] .tick[aria-checked=true]")).hasSize(1);
    }

    @Test
    void theScriptGetsTheActionAnewWithTheNoticeAndTheSum() {
        Element form = ticks().getFirst();
        Document answer = Visitor.page(archie.htmx(form.attr("hx-post"), fields(form)));
        assertThat(form.attr("hx-target"))
                .isEqualTo("#" + answer.select("article").attr("id"));
        assertThat(answer.select(".tick[aria-checked=true]")).hasSize(1);
        assertThat(answer.select("details[open]")).hasSize(1);
        assertThat(answer.select("#said[hx-swap-oob] button").text()).isEqualTo("Undo");
        assertThat(answer.select("#left[hx-swap-oob]").text()).contains("1 of");
        assertThat(answer.select("main, h1")).isEmpty();
    }

    @Test
    void aTickIsTakenBackByItsNotice() {
        send(ticks().getFirst());
        MvcTestResult undone = send(Objects.requireNonNull(archie.page(card).selectFirst("#said form")));
        assertThat(undone).hasRedirectedUrl(card);
        Document page = archie.page(card);
        assertThat(page.select("#said").text()).startsWith("Taken back");
        assertThat(page.select(".tick[aria-checked=true]")).isEmpty();
    }

    @Test
    void whatWasChangedSinceIsNotTakenBackAndSaysSo() {
        archie.post(card, plan("PLANNED", 0));
        Element undo = Objects.requireNonNull(archie.page(card).selectFirst("#said form"));
        Map<String, String> blocked = plan("BLOCKED", 1);
        blocked.put("because", "No access yet");
        Visitor.as("ada", mvc).post(card, blocked);
        send(undo);
        Document page = archie.page(card);
        assertThat(page.select("#said .notice-warn").text()).contains("was changed again since");
        assertThat(page.select(".toolbar .status").text()).isEqualTo("Blocked");
    }

    @Test
    void anUndoLeadsNowhereElse() {
        send(ticks().getFirst());
        Map<String, String> undo =
                fields(Objects.requireNonNull(archie.page(card).selectFirst("#said form")));
        undo.put("back", "https://evil.example");
        assertThat(archie.post(card + "/undo", undo)).hasRedirectedUrl(card);
    }

    @Test
    void stepsOfAnOldPageAreNotTickedUnseen() {
        Element old = ticks().getFirst();
        archie.post(action(), words("Ours", "Something else"));
        MvcTestResult late = archie.htmx(old.attr("hx-post"), fields(old));
        assertThat(late).hasStatus(409);
        assertThat(Visitor.page(late).select("#said").text()).contains("Somebody changed this");
    }

    @Test
    void allStepsTickedOfferToFinish() {
        assertThat(archie.page(card).select(".action .btn-primary")).isEmpty();
        int steps = ticks().size();
        for (int step = 0; step < steps; step++) {
            send(ticks().get(step));
        }
        assertThat(archie.page(card).select("details[open] .btn-primary").text())
                .isEqualTo("Finish");
    }

    @Test
    void anActionIsFinishedWithItsDaysAndTakenUpAgain() {
        Map<String, String> finish = new HashMap<>(Map.of("version", "0", "days", "3,5"));
        assertThat(archie.post(action() + "/finish", finish)).hasStatus(303);
        assertThat(archie.page(card).expectFirst(".action").text()).contains("Finished", "3.5 days");
        archie.post(action() + "/finish/removal", Map.of("version", "1"));
        assertThat(archie.page(card).expectFirst(".action").text()).doesNotContain("Finished");
        finish.put("days", "-1");
        finish.put("version", "2");
        MvcTestResult refused = archie.post(action() + "/finish", finish);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#days").val()).isEqualTo("-1");
    }

    @Test
    void whenAllIsFinishedTheCardOffersToBeDone() {
        for (Element it : archie.page(card).select("form[action$=/finish]")) {
            send(it);
        }
        Element done = Objects.requireNonNull(archie.page(card).selectFirst(".toolbar form"));
        assertThat(done.text()).isEqualTo("Say that it is done");
        send(done);
        assertThat(archie.page(card).select(".toolbar .status").text()).isEqualTo("Done");
    }

    @Test
    void ownWorkIsAddedChangedAndRemoved() {
        Element form = form(archie.page(card + "/actions/new"), "/actions");
        Map<String, String> fields = fields(form);
        fields.putAll(Map.of("title", "Call them", "steps", "One\nTwo"));
        MvcTestResult refused = archie.post(form.attr("action"), fields);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#steps").text()).isEqualTo("One\nTwo");
        fields.putAll(Map.of("optimistic", "1", "likely", "2", "pessimistic", "3"));
        String made = place(archie.post(form.attr("action"), fields));
        archie.page(card);
        assertThat(place(archie.post(form.attr("action"), fields))).isEqualTo(made);
        Element own = Objects.requireNonNull(archie.page(card).select(".action").last());
        assertThat(own.text()).contains("Call them", "0 of 2 steps");
        String address = card + "/actions/" + own.id().substring(2);
        archie.post(address, words("Call them twice", "One"));
        assertThat(archie.page(card).select(".action").getLast().text()).contains("Call them twice", "0 of 1 step");
        archie.post(address + "/removal", Map.of("version", "1"));
        assertThat(archie.page(card).text()).contains("Removed: “Call them twice”");
        assertThat(archie.get(address)).hasStatus(404);
    }

    @Test
    void wordsOfAnOldPageShowBothVersions() {
        archie.post(action(), words("Theirs", "One"));
        MvcTestResult late = archie.post(action(), words("Mine", "Two"));
        assertThat(late).hasStatus(409);
        assertThat(Visitor.page(late).select(".version").eachText())
                .satisfiesExactly(
                        mine -> assertThat(mine).contains("Mine", "Two"),
                        theirs -> assertThat(theirs).contains("Theirs", "One"));
    }

    @Test
    void aCardOfOnesOwnIsMadeOnce() {
        Element form = form(archie.page("/orgs/acme/units/" + unit.id() + "/initiatives/new"), "/initiatives");
        Map<String, String> fields = fields(form);
        assertThat(archie.post(form.attr("action"), fields)).hasStatus(422);
        fields.put("title", "Move the data centre");
        fields.put("outcome", "One building less");
        String made = place(archie.post(form.attr("action"), fields));
        assertThat(place(archie.post(form.attr("action"), fields))).isEqualTo(made);
        assertThat(archie.page(made).select("h1").text()).isEqualTo("Move the data centre");
        assertThat(archie.page(made).text()).contains("One building less", "It holds no action yet");
        assertThat(Visitor.as("eva", mvc).post(form.attr("action"), fields)).hasStatus(403);
    }

    @Test
    void aCardIsRenamedAndCalledByItsTopicAgain() {
        String told = archie.page(card).select("h1").text();
        archie.post(card + "/words", Map.of("title", told, "outcome", "Fewer calls", "version", "0"));
        assertThat(archie.page(card).text()).contains("Fewer calls");
        archie.post(card + "/words", Map.of("title", "Ours", "startNotBefore", "2027-03-01", "version", "1"));
        assertThat(archie.page(card).select("h1").text()).isEqualTo("Ours");
        assertThat(archie.page(card).select(".toolbar .meta-line").text()).contains("not before 1 March 2027");
        archie.post(card + "/words", Map.of("title", "", "version", "2"));
        assertThat(archie.page(card).select("h1").text()).isEqualTo(told);
        assertThat(archie.post(card + "/words", Map.of("title", "Late", "version", "0")))
                .hasStatus(409);
    }

    @Test
    void someActionsGetACardOfTheirOwn() {
        Element form = form(archie.page(card + "/edit"), "/split");
        Map<String, String> fields = fields(form);
        fields.put("called", "The first half");
        MvcTestResult nothing = archie.post(form.attr("action"), fields);
        assertThat(nothing).hasStatus(422);
        assertThat(Visitor.page(nothing).select("#called").val()).isEqualTo("The first half");
        fields.put("chosen", form.select("[name=chosen]").val());
        archie.post(form.attr("action"), fields);
        assertThat(archie.page("/orgs/acme/roadmap?view=table&unit=" + unit.id())
                        .select(".initiative-row th > a[dir]")
                        .eachText())
                .contains("The first half");
        assertThat(archie.page(card).select(".rows").text()).contains("gave some actions an initiative of their own");
    }

    @Test
    void anEmptiedCardIsDroppedWithWhereItWent() {
        Element form = form(archie.page(card + "/edit"), "/merge");
        Element other = Objects.requireNonNull(form.select("option[value~=.+]").first());
        archie.post(form.attr("action"), Map.of("into", other.val()));
        Document page = archie.page(card);
        assertThat(page.select(".toolbar .status").text()).isEqualTo("Dropped");
        assertThat(page.text()).contains("Merged into “" + other.text() + "”", "It holds no action yet");
        send(Objects.requireNonNull(page.selectFirst("#said form")));
        assertThat(archie.page(card).select(".action")).isNotEmpty();
        assertThat(archie.post(form.attr("action"), Map.of("into", ""))).hasStatus(422);
    }

    @Test
    void anActionGoesToAnotherCardAndASecondClickDoesNothing() {
        Element form = form(archie.page(action()), "/move");
        Element other = Objects.requireNonNull(form.select("option[value~=.+]").first());
        Map<String, String> fields = fields(form);
        fields.put("to", other.val());
        int before = archie.page(card).select(".action").size();
        assertThat(archie.post(form.attr("action"), fields)).hasStatus(303);
        assertThat(archie.post(form.attr("action"), fields)).hasStatus(303);
        assertThat(archie.page(card).select(".action")).hasSize(before - 1);
    }

    @Test
    void anActionClosesAnotherGapOfItsUnitAndNoneElse() {
        Element form = form(archie.page(action()), "/practices");
        Element gap = Objects.requireNonNull(form.select("option[value~=.+]").first());
        Map<String, String> fields = fields(form);
        fields.put("practice", "technology.ai.not-there");
        assertThat(archie.post(form.attr("action"), fields)).hasStatus(422);
        fields.put("practice", gap.val());
        archie.post(form.attr("action"), fields);
        assertThat(archie.page(card).expectFirst(".action").text()).contains(gap.text());
        archie.post(form.attr("action") + "/removal", Map.of("practice", gap.val(), "version", "1"));
        assertThat(archie.page(card).expectFirst(".action").text()).doesNotContain(gap.text());
    }

    @Test
    void aPlanAgainstAPrerequisiteIsToldAndKeptWithItsReason() {
        String waiting = cards().stream()
                .filter(it ->
                        !archie.page(it).select("dt:contains(Needs first)").isEmpty())
                .findFirst()
                .orElseThrow();
        Map<String, String> early = plan("PLANNED", 0);
        early.put("quarter", "2027 Q1");
        MvcTestResult told = archie.post(waiting, early);
        assertThat(told).hasStatus(422);
        assertThat(Visitor.page(told).select("#against-error").text()).contains("first, which has no quarter yet");
        early.put("against", "The auditor comes in March");
        assertThat(archie.post(waiting, early)).hasStatus(303);
        assertThat(archie.page(waiting).select(".notice-warn").text())
                .contains("before what it needs", "The auditor comes in March");
        archie.post(waiting, plan("PROPOSED", 1));
        assertThat(archie.page(waiting).select(".notice-warn")).isEmpty();
    }

    @Test
    void whatNeedsAnotherCardLinksThereAndBack() {
        String waiting = cards().stream()
                .filter(it ->
                        !archie.page(it).select("dt:contains(Needs first)").isEmpty())
                .findFirst()
                .orElseThrow();
        String needed =
                archie.page(waiting).select("dt:contains(Needs first) + dd a").attr("href");
        assertThat(archie.page(needed).select("dt:contains(Unlocks) ~ dd a").eachAttr("href"))
                .contains(waiting);
    }

    @Test
    void aTrackerIsLinkedOverTheWebOnly() {
        Map<String, String> link = fields(form(archie.page(card), "/links"));
        link.put("label", "SHOP-12");
        link.put("url", "javascript:alert(1)");
        MvcTestResult refused = archie.post(card + "/links", link);
        assertThat(refused).hasStatus(422);
        assertThat(Visitor.page(refused).select("#url-error")).isNotEmpty();
        link.put("url", "https://tracker.example/SHOP-12");
        archie.post(card + "/links", link);
        archie.post(card + "/links", link);
        Element shown = Objects.requireNonNull(archie.page(card).selectFirst("a:contains(SHOP-12)"));
        assertThat(shown.attr("href")).isEqualTo("https://tracker.example/SHOP-12");
        assertThat(archie.page(card).select("a:contains(SHOP-12)")).hasSize(1);
        archie.post(archie.page(card).select("form[action~=links/.*removal]").attr("action"), Map.of());
        assertThat(archie.page(card).select("a:contains(SHOP-12)")).isEmpty();
    }

    @Test
    void whoeverBelongsTalksOnce() {
        Visitor hers = Visitor.as("eva", mvc);
        Map<String, String> words = fields(form(hers.page(card), "/comments"));
        assertThat(hers.post(card + "/comments", words)).hasStatus(422);
        words.put("words", "**Why** now, @Archie? <script>alert(1)</script>");
        hers.post(card + "/comments", words);
        hers.post(card + "/comments", words);
        Document page = archie.page(card);
        assertThat(page.select(".comment")).hasSize(1);
        assertThat(page.select(".comment strong").eachText()).contains("Why");
        assertThat(page.select(".comment .mention").text()).isEqualTo("@Archie");
        assertThat(page.select(".comment script")).isEmpty();
        assertThat(page.select(".story li:contains(said something)")).hasSize(1);
    }

    @Test
    void whatHappenedCanBeTakenBackLater() {
        archie.post(card, plan("PLANNED", 0));
        send(ticks().getFirst());
        Document page = archie.page(card);
        assertThat(page.select(".story li").eachText())
                .satisfiesExactly(
                        last -> assertThat(last).contains("ticked off a step", "Take back"),
                        first -> assertThat(first).contains("planned an initiative", "Take back"));
        send(Objects.requireNonNull(page.select(".story form").last()));
        assertThat(archie.page(card).select(".toolbar .status").text()).isEqualTo("Proposed");
        assertThat(archie.page(card).select(".tick[aria-checked=true]")).hasSize(1);
    }

    @Test
    void itsOwnerWorksItAndReadersDoNot() {
        Visitor hers = Visitor.as("eva", mvc);
        assertThat(hers.page(card).select("main form:not([action$=/comments])")).isEmpty();
        assertThat(hers.get(card + "/edit")).hasStatus(403);
        assertThat(hers.post(action() + "/ticks", Map.of("version", "0", "step", "0")))
                .hasStatus(403);
        Map<String, String> entrusted = plan("PLANNED", 0);
        entrusted.put("assignee", eva.person().toString());
        archie.post(card, entrusted);
        assertThat(hers.post(action() + "/ticks", Map.of("version", "0", "step", "0")))
                .hasStatus(303);
        assertThat(hers.page(card).select(".tick[aria-checked=true]")).hasSize(1);
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor gus = Visitor.as("gus", mvc);
        String stolen = card.replace("/acme/", "/globex/");
        String its = action().replace("/acme/", "/globex/");
        Map<String, String> any = words("Mine", "One");
        any.putAll(Map.of("step", "0", "into", card, "words", "Hello", "label", "L", "url", "https://e.example"));
        for (String path : List.of("/edit", "/actions/new")) {
            assertThat(gus.get(stolen + path)).as(path).hasStatus(404);
        }
        for (String path : List.of("/words", "/split", "/merge", "/undo", "/actions", "/links", "/comments")) {
            assertThat(gus.post(stolen + path, any)).as(path).hasStatus(404);
        }
        for (String path : List.of("", "/ticks", "/ticks/removal", "/finish", "/finish/removal", "/move", "/removal")) {
            assertThat(gus.post(its + path, any)).as(path).hasStatus(404);
        }
    }

    private List<String> cards() {
        return archie.page("/orgs/acme/roadmap?view=table&unit=" + unit.id())
                .select(".initiative-row th > a[dir]")
                .eachAttr("href");
    }

    /** The tick forms of the action that is open. */
    private List<Element> ticks() {
        return archie.page(card).select(".action:has(details[open]) form[action*=/ticks]");
    }

    /** The address of the first action. */
    private String action() {
        return card + "/actions/"
                + archie.page(card).expectFirst(".action").id().substring(2);
    }

    private static Map<String, String> words(String title, String steps) {
        return new HashMap<>(Map.of(
                "title", title, "steps", steps, "optimistic", "1", "likely", "1", "pessimistic", "1", "version", "0"));
    }

    private static Map<String, String> plan(String state, int version) {
        return new HashMap<>(Map.of("state", state, "assignee", "", "quarter", "", "version", "" + version));
    }

    private static Element form(Document page, String target) {
        return Objects.requireNonNull(page.selectFirst("main form[action$=" + target + "]"));
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[name]:not([type=checkbox])").forEach(it -> fields.put(it.attr("name"), it.val()));
        fields.remove("_csrf");
        return fields;
    }

    private MvcTestResult send(Element form) {
        return archie.post(form.attr("action"), fields(form));
    }

    private static String place(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }
}
