package io.waymark.goal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class GoalPageTests {

    private static final String GOALS = "/orgs/acme/goals";

    @Autowired
    private MockMvcTester mvc;

    private Visitor eva;
    private String goal;

    @BeforeEach
    void aNewGoal() {
        eva = Visitor.as("eva", mvc);
        String statement = "Goal " + UUID.randomUUID();
        eva.post(GOALS, Map.of("statement", statement, "why", "The board asked", "theme", "speed"));
        goal = eva.page(GOALS).select("#goals h2 a:contains(" + statement + ")").attr("href");
    }

    @Test
    void aGoalIsSaidAnew() {
        Map<String, String> fields = form();
        fields.put("statement", "Ship every day");
        fields.put("horizon", "2049-06-30");
        assertThat(eva.post(goal, fields)).hasRedirectedUrl(goal);
        assertThat(form()).containsAllEntriesOf(Map.of("statement", "Ship every day", "horizon", "2049-06-30"));
        assertThat(eva.page("/orgs/acme").select("main").text()).contains("changed a goal: Ship every day");
    }

    @Test
    void whoSavesOverAnotherSeesBothAndChooses() {
        Map<String, String> mine = form();
        Map<String, String> theirs = form();
        theirs.put("statement", "Ship every week");
        Visitor.as("ada", mvc).post(goal, theirs);
        mine.put("why", "Rivals ship weekly");
        MvcTestResult answer = eva.post(goal, mine);
        assertThat(answer).hasStatus(409);
        Document page = Visitor.page(answer);
        assertThat(page.select(".version").get(0).text()).contains("Rivals ship weekly");
        assertThat(page.select(".version").get(1).text()).contains("Ship every week", "The board asked");
        assertThat(eva.post(goal, fields(page.select("form:has([name=statement]) [name]"))))
                .hasRedirectedUrl(goal);
        assertThat(form()).containsEntry("why", "Rivals ship weekly").containsEntry("statement", mine.get("statement"));
    }

    @Test
    void theSameChangeSentTwiceIsDoneOnce() {
        Map<String, String> fields = form();
        fields.put("why", "Because");
        eva.post(goal, fields);
        assertThat(eva.post(goal, fields)).hasRedirectedUrl(goal);
    }

    @Test
    void rankingDoesNotMakeAnOpenFormStale() {
        Map<String, String> fields = form();
        int last = eva.page(GOALS).select("#goals li").size();
        eva.post(goal + "/position", Map.of("from", String.valueOf(last), "position", "1"));
        fields.put("why", "Because");
        assertThat(eva.post(goal, fields)).hasRedirectedUrl(goal);
        assertThat(eva.page(goal).select(".facts .big").getFirst().text()).startsWith("1 of");
    }

    @Test
    void whatWasTypedWrongComesBack() {
        Map<String, String> fields = form();
        fields.put("statement", "");
        fields.put("version", "old");
        MvcTestResult answer = eva.post(goal, fields);
        assertThat(answer).hasStatus(422);
        Document page = Visitor.page(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#statement", "#version");
        assertThat(page.select("#why").val()).isEqualTo("The board asked");
    }

    @Test
    void retiringNeedsAReason() {
        MvcTestResult answer = eva.post(goal + "/retirement", Map.of("reason", " "));
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select(".error-summary a").attr("href")).isEqualTo("#reason");
        assertThat(eva.post(goal + "/retirement", Map.of("reason", "x".repeat(1001))))
                .hasStatus(422);
    }

    @Test
    void aRetiredGoalIsKeptAndRests() {
        Map<String, String> fields = form();
        eva.post(goal + "/retirement", Map.of("reason", "Reached"));
        Document page = eva.page(goal);
        assertThat(page.select(".notice-warn").text()).contains("is retired", "“Reached”", "Eva");
        assertThat(page.select("#statement, #reason, [name^=strength]")).isEmpty();
        assertThat(eva.post(goal + "/retirement", Map.of("reason", ""))).hasStatus3xxRedirection();
        fields.put("why", "Late words");
        fields.put("owner", "nobody");
        MvcTestResult answer = eva.post(goal, fields);
        assertThat(answer).hasStatus(409);
        assertThat(Visitor.page(answer).select("main").text()).contains("Late words", "retired this goal");
        assertThat(eva.post(goal + "/return", Map.of())).hasStatus3xxRedirection();
        assertThat(eva.page(goal).select("#statement")).hasSize(1);
    }

    @Test
    void anArchitectReads() {
        Visitor archie = Visitor.as("archie", mvc);
        assertThat(archie.page(goal).select("main form [name]:not([name=_csrf])"))
                .isEmpty();
        assertThat(archie.post(goal, form())).hasStatus(403);
    }

    @Test
    void aStrangerGetsNotFound() {
        String theirs = goal.replace("acme", "globex");
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(theirs)).hasStatus(404);
        assertThat(gus.post(theirs, form())).hasStatus(404);
        assertThat(gus.get(goal)).hasStatus(404);
    }

    private Map<String, String> form() {
        return fields(eva.page(goal).select("form:has(#statement) [name]"));
    }

    private static Map<String, String> fields(Elements named) {
        Map<String, String> fields = new HashMap<>();
        named.stream()
                .filter(it -> !it.attr("type").equals("radio") || it.hasAttr("checked"))
                .forEach(it -> fields.put(
                        it.attr("name"),
                        it.tagName().equals("select") ? it.select("[selected]").val() : it.val()));
        return fields;
    }
}
