package io.waymark.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WaymarkTest
class GoalPageTests {

    private static final String GOALS = "/orgs/acme/goals";

    @Autowired
    private MockMvcTester mvc;

    private Visitor eva;

    @BeforeEach
    void enter() {
        eva = Visitor.as("eva", mvc);
    }

    @Test
    void anExecutiveAddsAGoalAtTheEnd() {
        assertThat(add("Put new prices live on the same day")).hasStatus3xxRedirection();
        Elements goals = eva.page(GOALS).select("#goals li h2");
        assertThat(goals.eachText()).last().isEqualTo("Put new prices live on the same day");
    }

    @Test
    void aGoalMovesUpWithAButton() {
        add("Keep the shop open on Black Friday");
        String name = "Answer the auditor in a day";
        add(name);
        Document page = eva.page(GOALS);
        int last = page.select("#goals li.initiative").size();
        move(page, last - 1);
        assertThat(eva.page(GOALS).select("#goals li h2").get(last - 2).text()).isEqualTo(name);
    }

    @Test
    void theFirstHasNoWayUpAndTheLastNoWayDown() {
        add("Open in Spain");
        add("Open in Portugal");
        Elements goals = eva.page(GOALS).select("#goals li.initiative");
        assertThat(goals.get(0).select("button[id^=up-]")).isEmpty();
        assertThat(goals.get(goals.size() - 1).select("button[id^=down-]")).isEmpty();
    }

    @Test
    void anEmptyFormComesBackWithWhatToDo() {
        MvcTestResult answer = eva.post(GOALS, Map.of("statement", " ", "why", "The board asked twice", "theme", ""));
        assertThat(answer).hasStatus(422);
        Document page = Visitor.page(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#statement", "#theme");
        assertThat(page.select("#statement-error").text()).isEqualTo("Write the goal in one sentence");
        assertThat(page.select("#why").val()).isEqualTo("The board asked twice");
    }

    @Test
    void anArchitectReadsWithoutForms() {
        add("Open in Spain");
        Visitor archie = Visitor.as("archie", mvc);
        assertThat(archie.page(GOALS).select("main form")).isEmpty();
        assertThat(archie.post(GOALS, Map.of("statement", "", "theme", ""))).hasStatus(403);
    }

    @Test
    void aStrangerGetsNotFound() {
        add("Open in Spain");
        String id = eva.page(GOALS).select("#goals li.initiative").get(0).id().replace("goal-", "");
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(GOALS)).hasStatus(404);
        assertThat(gus.post("/orgs/globex/goals/" + id + "/position", Map.of("position", "2")))
                .hasStatus(404);
        assertThat(eva.post(GOALS + "/" + UUID.randomUUID() + "/position", Map.of("position", "2")))
                .hasStatus(404);
    }

    private MvcTestResult add(String statement) {
        return eva.post(GOALS, Map.of("statement", statement, "why", "", "theme", "speed"));
    }

    private void move(Document page, int index) {
        var form = page.select("#goals li.initiative").get(index).select("form");
        String position = form.select("button[id^=up-]").attr("value");
        assertThat(eva.post(form.attr("action"), Map.of("position", position))).hasStatus3xxRedirection();
    }
}
