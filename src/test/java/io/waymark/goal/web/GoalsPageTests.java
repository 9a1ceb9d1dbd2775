package io.waymark.goal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class GoalsPageTests {

    private static final String GOALS = "/orgs/acme/goals";

    @Autowired
    private MockMvcTester mvc;

    private Visitor eva;

    @BeforeEach
    void enter() {
        eva = Visitor.as("eva", mvc);
    }

    @Test
    void aGoalShowsWhoOwnsItAndUntilWhen() {
        Elements goal = eva.page(GOALS).select("#goals li:contains(The payment audit passes)");
        assertThat(goal.select(".meta-line").getFirst().text()).startsWith("Stay safe and compliant Polly");
        assertThat(goal.select(".meta-line time").attr("datetime"))
                .isGreaterThan(LocalDate.now().toString());
    }

    @Test
    void anExecutiveAddsAGoalAtTheEnd() {
        Map<String, String> fields = right("Put new prices live on the same day");
        fields.put("owner", person("Bo Lindqvist"));
        fields.put("horizon", "2049-06-30");
        assertThat(eva.post(GOALS, fields)).hasStatus3xxRedirection();
        Element added = eva.page(GOALS).select("#goals li").getLast();
        assertThat(added.text()).contains("Put new prices live on the same day", "Bo Lindqvist", "until 30 June 2049");
        assertThat(eva.page("/orgs/acme").select("main").text())
                .contains("added a goal: Put new prices live on the same day");
    }

    @Test
    void theSameFormSentTwiceAddsOne() {
        Map<String, String> fields = right("Sign contracts online");
        fields.put("key", eva.page(GOALS).select("[name=key]").val());
        eva.post(GOALS, fields);
        eva.post(GOALS, fields);
        assertThat(eva.page(GOALS).select("#goals h2:contains(Sign contracts online)"))
                .hasSize(1);
    }

    @Test
    void aGoalMovesUpWithAButton() {
        add("Keep the shop open on Black Friday");
        add("Answer the auditor in a day");
        Element form = forms().getLast();
        assertThat(eva.post(form.attr("action"), button(form, "up-"))).hasStatus3xxRedirection();
        assertThat(names()).endsWith("Answer the auditor in a day", "Keep the shop open on Black Friday");
    }

    @Test
    void aDroppedGoalIsAnsweredWithTheListAndWhereItStandsNow() {
        Element form = forms().get(3);
        String goal = names().get(3);
        MvcTestResult answer = eva.htmx(form.attr("action"), Map.of("from", "4", "position", "1"));
        assertThat(answer).hasStatusOk();
        Document region = Visitor.page(answer);
        assertThat(region.select("#goals h2").getFirst().text()).isEqualTo(goal);
        assertThat(region.select("#said p span").text()).isEqualTo("“" + goal + "” stands at rank 1.");
        assertThat(region.select("nav, h1")).isEmpty();
        eva.htmx(form.attr("action"), Map.of("from", "1", "position", "4"));
    }

    @Test
    void whoDropsOnAnOldListIsToldAndNothingMoves() {
        List<String> before = names();
        String path = forms().get(2).attr("action");
        Map<String, String> old = Map.of("from", "4", "position", "1");
        assertThat(eva.htmx(path, old)).hasStatus(409);
        MvcTestResult answer = eva.post(path, old);
        assertThat(answer).hasStatus(409);
        assertThat(Visitor.page(answer).select("#said .notice-warn").text()).contains(before.get(2), "was not moved");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void theFirstHasNoWayUpAndTheLastNoWayDown() {
        assertThat(forms().getFirst().select("button[id^=up-]")).isEmpty();
        assertThat(forms().getLast().select("button[id^=down-]")).isEmpty();
    }

    @Test
    void everyWeightIsWrittenOut() {
        Elements rows = eva.page(GOALS).select("table.calc tbody tr");
        int goals = names().size();
        assertThat(rows).hasSize(goals);
        assertThat(rows.getLast().text()).startsWith(goals + " (1/" + goals + ") ÷ " + goals);
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

    @ParameterizedTest
    @CsvSource(textBlock = """
            horizon, 2020-01-01, Choose today or a later day
            horizon, 2199-01-01, Choose a day within the next 30 years
            horizon, 9999-01-01, 'Write a day, for example 2027-06-30'
            horizon, soon, 'Write a day, for example 2027-06-30'
            owner, 0190c2a4-0000-7000-8000-000000000077, Choose somebody from the list
            owner, nobody, Choose somebody from the list
            """)
    void whatCannotBeIsSaidAtItsField(String field, String value, String error) {
        Map<String, String> fields = right("Open in Spain");
        fields.put(field, value);
        MvcTestResult answer = eva.post(GOALS, fields);
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#" + field + "-error").text()).isEqualTo(error);
        assertThat(Visitor.page(answer).select("#statement").val()).isEqualTo("Open in Spain");
    }

    @Test
    void aRetiredGoalStandsBelowWithItsReasonUntilItComesBack() {
        add("Rent scooters");
        String path = GOALS + "/" + forms().getLast().attr("action").replaceAll(".*/goals/|/position", "");
        assertThat(eva.post(path + "/retirement", Map.of("reason", "Sold to a partner")))
                .hasStatus3xxRedirection();
        Document page = eva.page(GOALS);
        assertThat(page.select("#goals h2").eachText()).doesNotContain("Rent scooters");
        assertThat(page.select("section:has(#retired)").text()).contains("Rent scooters", "Sold to a partner", "Eva");
        assertThat(eva.post(path + "/return", Map.of())).hasStatus3xxRedirection();
        assertThat(names()).endsWith("Rent scooters");
    }

    @Test
    void anArchitectReadsWithoutForms() {
        Visitor archie = Visitor.as("archie", mvc);
        assertThat(archie.page(GOALS).select("main form, main script, .grip")).isEmpty();
        assertThat(archie.post(GOALS, Map.of("statement", "", "theme", ""))).hasStatus(403);
        String path = forms().getFirst().attr("action");
        assertThat(archie.post(path, Map.of("position", "2", "from", "1"))).hasStatus(403);
        String goal = path.replace("/position", "");
        assertThat(archie.post(goal + "/retirement", Map.of("reason", "No"))).hasStatus(403);
        assertThat(archie.post(goal + "/return", Map.of())).hasStatus(403);
    }

    @Test
    void aStrangerGetsNotFound() {
        String id = forms().getFirst().attr("action").replaceAll(".*/goals/|/position", "");
        Visitor gus = Visitor.as("gus", mvc);
        assertThat(gus.get(GOALS)).hasStatus(404);
        Map<String, String> wish = Map.of("position", "2", "from", "1", "reason", "Mine");
        for (String path : List.of("/position", "/retirement", "/return")) {
            assertThat(gus.post("/orgs/globex/goals/" + id + path, wish)).hasStatus(404);
            assertThat(eva.post(GOALS + "/" + UUID.randomUUID() + path, wish)).hasStatus(404);
        }
    }

    private MvcTestResult add(String statement) {
        return eva.post(GOALS, right(statement));
    }

    private static Map<String, String> right(String statement) {
        return new HashMap<>(Map.of("statement", statement, "why", "", "theme", "speed"));
    }

    private String person(String name) {
        return eva.page(GOALS).select("#owner option:contains(" + name + ")").val();
    }

    private Elements forms() {
        return eva.page(GOALS).select("#goals form");
    }

    private List<String> names() {
        return eva.page(GOALS).select("#goals h2").eachText();
    }

    private static Map<String, String> button(Element form, String id) {
        return Map.of(
                "from",
                form.select("[name=from]").val(),
                "position",
                form.select("button[id^=" + id + "]").val());
    }
}
