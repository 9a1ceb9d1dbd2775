package io.waymark.wording.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.organisation.Member;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import io.waymark.wording.Subject;
import io.waymark.wording.Worded;
import java.util.List;
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

/** Bo owns a goal of Acme Retail that Ada wrote, and reads what hangs under it. */
@OwnWorld
class WordingPageTests {

    private static final String WORDING = "/orgs/acme/wording";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Worded words;
    private Subject goal;
    private Visitor bo;

    @BeforeEach
    void boOwnsAGoal() {
        Member ada = new Cycle(portal).member("ada", "acme");
        words = new Worded(portal, ada);
        goal = words.goal(
                "Halve the p99 latency of the shop",
                new Cycle(portal).member("bo", "acme").person());
        bo = Visitor.as("bo", mvc);
    }

    @Test
    void technicalTermsAreMarkedAndPlainWordsOffered() {
        Element row = row(bo.page(WORDING), goal);
        assertThat(row.select("h3 mark").eachText()).containsExactly("p99 latency");
        assertThat(row.select(".offers dt").eachText()).containsExactly("p99 latency");
        assertThat(row.select(".offers dd").text()).contains("“the wait that all but a few customers stay below”");
        assertThat(row.select("h3").text()).isEqualTo("Halve the p99 latency of the shop");
    }

    @Test
    void whatWaitsForTheReaderIsUnfoldedAndTheRestSaysItsTitleAndState() {
        assertThat(row(bo.page(WORDING), goal).select("details.titled[open]")).hasSize(1);
        Element adas = row(Visitor.as("ada", mvc).page(WORDING), goal);
        assertThat(adas.select("details[open]")).isEmpty();
        assertThat(adas.select("> div + div").text()).startsWith("Not confirmed yet 1 technical term");
    }

    @Test
    void theReckoningOfTheReadingIsShown() {
        assertThat(row(bo.page(WORDING), goal).select(".advice details").text())
                .startsWith("By length of words and sentences: very easy (21)")
                .contains("7 words in 1 sentence are 7.0 words a sentence. 1 word has more than six letters: 14.3%.");
        Subject kpi = words.kpi(goal, "Wait " + UUID.randomUUID(), "Seconds");
        words.sql("update kpi set title = 'Wait' where id = ?", kpi.id());
        assertThat(row(bo.page(WORDING), kpi).select(".advice").text())
                .isEqualTo("Too short to say how easy it is to read: 2 words.");
        words.sql("update kpi set retired_at = now() where id = ?", kpi.id());
    }

    @Test
    void theFormulaOfAKpiIsNotJudged() {
        Subject kpi = words.kpi(goal, "Wait " + UUID.randomUUID(), "How long people wait before they pay");
        assertThat(row(bo.page(WORDING), kpi).text()).doesNotContain("MTTR");
    }

    @Test
    void theOwnerConfirmsAndIsToldSo() {
        String count = bo.page(WORDING).select("#count").text();
        assertThat(confirm(bo, goal)).hasRedirectedUrl(WORDING + "?show=mine#" + goal.anchor());
        Document page = bo.page(WORDING);
        assertThat(row(page, goal).select(".pill").text()).isEqualTo("Understood");
        assertThat(row(page, goal).select("form")).isEmpty();
        assertThat(page.select("#count").text()).isNotEqualTo(count);
    }

    @Test
    void whoIsNotTheOwnerReadsWhoCanConfirmAndIsRefused() {
        Visitor ada = Visitor.as("ada", mvc);
        Element row = row(ada.page(WORDING), goal);
        assertThat(row.select("form")).isEmpty();
        assertThat(row.text()).contains("Bo owns the goal and can confirm it.".replace("Bo", name("bo")));
        String seen = row(bo.page(WORDING), goal).select("[name=seen]").val();
        assertThat(ada.post(path(goal), Map.of("seen", seen))).hasStatus(403);
    }

    @Test
    void whyNobodyCanConfirmIsSaid() {
        Subject lonely = words.kpi(null, "Lonely " + UUID.randomUUID(), "Nobody knows what it is for");
        Subject unowned = words.goal("Sell in Spain", null);
        Document page = bo.page(WORDING);
        assertThat(row(page, lonely).select("a[href=/orgs/acme/kpis/" + lonely.id() + "/edit#goal]"))
                .hasSize(1);
        assertThat(row(page, lonely).text()).contains("It hangs under no goal, so nobody can confirm it.");
        assertThat(row(page, unowned).text()).contains("Nobody owns the goal, so nobody can confirm it.");
    }

    @Test
    void changedWordsLapseAndShowBothVersions() {
        confirm(bo, goal);
        words.sql("update goal set statement = 'Halve the wait in the shop' where id = ?", goal.id());
        Document page = bo.page(WORDING + "?show=lapsed");
        Element row = row(page, goal);
        assertThat(row.select(".pill").text()).isEqualTo("Lapsed");
        assertThat(row.select(".version").eachText())
                .containsExactly(
                        "When " + name("bo") + " confirmed it Halve the p99 latency of the shop",
                        "Now Halve the wait in the shop");
        assertThat(row.select("del").text()).isEqualTo("p99 latency of");
        assertThat(row.select("ins").text()).isEqualTo("wait in");
        assertThat(row.select("form button").text()).startsWith("I understand this");
    }

    @Test
    void wordsThatChangedMeanwhileComeBackToBeReadAgain() {
        String seen = row(bo.page(WORDING), goal).select("[name=seen]").val();
        words.sql("update goal set statement = 'Halve the wait in the shop' where id = ?", goal.id());
        MvcTestResult answer = bo.post(path(goal), Map.of("seen", seen, "show", "mine"));
        assertThat(answer).hasStatus(409);
        Document page = Visitor.page(answer);
        assertThat(page.select("h3").text()).isEqualTo("Halve the wait in the shop");
        Element form = Objects.requireNonNull(page.selectFirst("main form"));
        assertThat(bo.post(
                        form.attr("action"),
                        Map.of("seen", form.select("[name=seen]").val())))
                .hasRedirectedUrl(WORDING + "#" + goal.anchor());
        assertThat(row(bo.page(WORDING), goal).select(".pill").text()).isEqualTo("Understood");
    }

    @Test
    void theListNarrowsToWhatWaitsToTermsAndToWhatLapsed() {
        Subject plain = words.objective(goal, "Customers pay without waiting", "Each shop opens two more tills");
        assertThat(ids(bo.page(WORDING + "?show=mine"))).contains(goal.anchor(), plain.anchor());
        assertThat(ids(bo.page(WORDING + "?show=terms")))
                .contains(goal.anchor())
                .doesNotContain(plain.anchor());
        confirm(bo, goal);
        assertThat(ids(bo.page(WORDING + "?show=mine"))).doesNotContain(goal.anchor());
        assertThat(ids(bo.page(WORDING + "?show=lapsed"))).doesNotContain(goal.anchor());
        assertThat(ids(bo.page(WORDING + "?show=nonsense"))).contains(goal.anchor(), plain.anchor());
    }

    @Test
    void theWayToChangeTheWordsLeadsToTheFormOfEachThing() {
        Subject objective = words.objective(goal, "Customers pay without waiting");
        Document page = Visitor.as("eva", mvc).page(WORDING);
        assertThat(row(page, goal).select("a[href=/orgs/acme/goals/" + goal.id() + "]"))
                .hasSize(1);
        assertThat(row(page, objective).select("a[href=/orgs/acme/objectives/" + objective.id() + "/edit]"))
                .hasSize(1);
    }

    @Test
    void whoMayNotChangeTheWordsIsNotLedThere() {
        assertThat(row(bo.page(WORDING), goal).select("a[href^=/orgs/acme/goals/]"))
                .isEmpty();
    }

    @Test
    void markupInAGoalIsShownAsText() {
        Subject marked = words.goal("<b>Halve</b> the latency", null);
        Element row = row(bo.page(WORDING), marked);
        assertThat(row.select("h3").text()).isEqualTo("<b>Halve</b> the latency");
        assertThat(row.select("h3 b")).isEmpty();
    }

    @Test
    void aStrangerGetsNotFound() {
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(WORDING)).hasStatus(404);
        assertThat(gus.post("/orgs/globex/wording/goals/" + goal.id() + "/understandings", Map.of()))
                .hasStatus(404);
        assertThat(gus.post("/orgs/acme/wording/checks", Map.of("text", "latency")))
                .hasStatus(404);
        for (String kind : List.of("goals", "objectives", "kpis")) {
            assertThat(bo.post(WORDING + "/" + kind + "/" + UUID.randomUUID() + "/understandings", Map.of()))
                    .hasStatus(404);
        }
    }

    private MvcTestResult confirm(Visitor visitor, Subject subject) {
        String seen = row(visitor.page(WORDING), subject).select("[name=seen]").val();
        return visitor.post(path(subject), Map.of("seen", seen, "show", "mine"));
    }

    private static String path(Subject subject) {
        return WORDING + "/" + subject.kind().path() + "/" + subject.id() + "/understandings";
    }

    private static Element row(Document page, Subject subject) {
        return Objects.requireNonNull(page.getElementById(subject.anchor()));
    }

    private static List<String> ids(Document page) {
        return page.select("li.wording").eachAttr("id");
    }

    private String name(String persona) {
        return new Cycle(portal).member(persona, "acme").name();
    }
}
