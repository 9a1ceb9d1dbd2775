package io.waymark.goal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The model says that cost efficiency serves a goal about speed not at all, and AI workloads a little. */
@OwnWorld
class StrengthPageTests {

    private static final String GOALS = "/orgs/acme/goals";
    private static final String COST = "technology.cost-efficiency";
    private static final String AI = "technology.ai";

    @Autowired
    private MockMvcTester mvc;

    private Visitor eva;
    private Visitor ada;
    private String goal;

    @BeforeEach
    void aNewGoal() {
        eva = Visitor.as("eva", mvc);
        ada = Visitor.as("ada", mvc);
        String statement = "Goal " + UUID.randomUUID();
        eva.post(GOALS, Map.of("statement", statement, "theme", "speed"));
        goal = eva.page(GOALS).select("#goals h2 a:contains(" + statement + ")").attr("href");
    }

    @Test
    void everyTopicStartsAsTheModelSays() {
        Document page = eva.page(goal);
        assertThat(page.select(".strengths .segments")).hasSize(27);
        assertThat(page.select(".strengths .pill")).isEmpty();
        assertThat(shown(COST)).isEqualTo("0");
        assertThat(row(COST).text()).endsWith("0 not at all");
    }

    @Test
    void whatTheOrganisationChangesIsItsOwn() {
        assertThat(save(eva, Map.of(COST, "3"))).hasRedirectedUrl(goal);
        assertThat(shown(COST)).isEqualTo("3");
        assertThat(row(COST).select(".pill").text()).isEqualTo("yours");
        assertThat(row(COST).text()).contains("Eva").endsWith("0 not at all");
        assertThat(eva.page(goal).select(".strengths .pill")).hasSize(1);
        assertThat(eva.page("/orgs/acme").select("main").text()).contains("changed how strongly topics serve a goal");
    }

    @Test
    void thePageSaysFirstWhatServesTheGoalAndHowStrongly() {
        save(eva, Map.of(COST, "3"));
        assertThat(eva.page(goal).select(".shares dt").eachText())
                .containsExactly("Decisively", "Clearly", "A little", "Not at all");
        assertThat(eva.page(goal).select(".shares dd").getFirst().text())
                .contains("Cost efficiency and sustainability (yours)");
        assertThat(eva.page(goal).select("main form:not(details form)")).isEmpty();
    }

    @Test
    void whatTheModelSaysIsLeftToItAgain() {
        save(eva, Map.of(COST, "3"));
        save(eva, Map.of(COST, "0"));
        assertThat(shown(COST)).isEqualTo("0");
        assertThat(eva.page(goal).select(".strengths .pill")).isEmpty();
    }

    @Test
    void twoWhoChangeDifferentTopicsAtOnceBothSucceed() {
        Map<String, String> mine = form(Map.of(COST, "3"));
        Map<String, String> theirs = form(Map.of(AI, "3"));
        ada.post(goal + "/strengths", theirs);
        assertThat(eva.post(goal + "/strengths", mine)).hasRedirectedUrl(goal);
        assertThat(shown(COST)).isEqualTo("3");
        assertThat(shown(AI)).isEqualTo("3");
    }

    @Test
    void twoWhoChangeTheSameTopicSeeBoth() {
        Map<String, String> mine = form(Map.of(COST, "3", AI, "2"));
        ada.post(goal + "/strengths", form(Map.of(COST, "1")));
        MvcTestResult answer = eva.post(goal + "/strengths", mine);
        assertThat(answer).hasStatus(409);
        Document page = Visitor.page(answer);
        assertThat(page.select(".version dt").eachText())
                .allSatisfy(it -> assertThat(it).startsWith("Cost efficiency"));
        assertThat(page.select(".version dd").eachText().get(0)).isEqualTo("3 decisively");
        assertThat(page.select(".version dd").eachText().get(1)).startsWith("1 a little, Ada");
        assertThat(shown(AI)).as("nothing is saved by halves").isNotEqualTo("2");

        eva.post(goal + "/strengths", hidden(page.select("main form").get(1)));
        assertThat(shown(COST)).isEqualTo("1");
        assertThat(shown(AI)).isEqualTo("2");

        eva.post(goal + "/strengths", hidden(page.select("main form").get(0)));
        assertThat(shown(COST)).isEqualTo("3");
    }

    @Test
    void theSameStrengthsSentTwiceAreSavedOnce() {
        Map<String, String> fields = form(Map.of(COST, "3"));
        eva.post(goal + "/strengths", fields);
        assertThat(eva.post(goal + "/strengths", fields)).hasRedirectedUrl(goal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "-1", "", "much", "99999999999999999999"})
    void aStrengthIsZeroToThree(String strength) {
        MvcTestResult answer = eva.post(goal + "/strengths", form(Map.of(COST, strength, AI, "3")));
        assertThat(answer).hasStatus(422);
        Document page = Visitor.page(answer);
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#strengths");
        assertThat(page.select("[name='strength." + AI + "'][checked]").val()).isEqualTo("3");
    }

    @Test
    void aTopicThatTheModelDoesNotKnowIsLeftAlone() {
        assertThat(eva.post(goal + "/strengths", Map.of("strength.a.b", "3", "seen.a.b", "0")))
                .hasRedirectedUrl(goal);
    }

    @Test
    void aRetiredGoalKeepsItsStrengths() {
        save(eva, Map.of(COST, "3"));
        Map<String, String> late = form(Map.of(COST, "1"));
        eva.post(goal + "/retirement", Map.of("reason", "Reached"));
        assertThat(eva.post(goal + "/strengths", late)).hasRedirectedUrl(goal);
        assertThat(row(COST).text()).contains("3 decisively");
    }

    @Test
    void anArchitectReadsAndAStrangerFindsNothing() {
        Visitor archie = Visitor.as("archie", mvc);
        assertThat(archie.page(goal).select(".strengths input:not([name=_csrf])"))
                .isEmpty();
        assertThat(archie.post(goal + "/strengths", form(Map.of(COST, "3")))).hasStatus(403);
        Visitor gus = Visitor.as("gus", mvc);
        String theirs = goal.replace("acme", "globex") + "/strengths";
        assertThat(gus.post(theirs, form(Map.of(COST, "3")))).hasStatus(404);
        assertThat(gus.post(theirs, Map.of("strength." + COST, "9"))).hasStatus(404);
    }

    private MvcTestResult save(Visitor visitor, Map<String, String> strengths) {
        return visitor.post(goal + "/strengths", form(strengths));
    }

    /** The form as the page shows it, with some strengths chosen otherwise. */
    private Map<String, String> form(Map<String, String> strengths) {
        Map<String, String> fields = new HashMap<>();
        eva.page(goal)
                .select(".strengths input[type=hidden], .strengths input[checked]")
                .forEach(it -> fields.put(it.attr("name"), it.val()));
        strengths.forEach((topic, strength) -> fields.put("strength." + topic, strength));
        return fields;
    }

    private static Map<String, String> hidden(Element form) {
        Map<String, String> fields = new HashMap<>();
        form.select("input").forEach(it -> fields.put(it.attr("name"), it.val()));
        return fields;
    }

    private String shown(String topic) {
        return row(topic).select("input[checked]").val();
    }

    private Element row(String topic) {
        String words = topic.equals(COST) ? "Cost efficiency" : "AI workloads";
        return eva.page(goal).select(".strengths tr:contains(" + words + ")").getFirst();
    }
}
