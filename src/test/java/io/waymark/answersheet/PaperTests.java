package io.waymark.answersheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class PaperTests {

    private final MockMvcTester portal;

    @Autowired
    PaperTests(MockMvcTester portal) {
        this.portal = portal;
    }

    @Test
    void tessPrintsHerQuestionsForAPen() {
        Document paper = Visitor.as("tess", portal).page(open("tess") + "/paper");

        assertThat(paper.select("h1").text()).startsWith("Questions of ");
        assertThat(paper.select(".facts").text()).contains("Acme", "Tess Hartmann", "Model version");
        assertThat(paper.select(".paper-head h2").eachText()).allMatch(it -> it.endsWith(", Technology"));
        assertThat(Desk.one(paper, ".paper-questions > li").select("ul li")).hasSize(6);
        assertThat(paper.select(".ticked")).isEmpty();
        assertThat(paper.select(".paper-questions > li").text())
                .doesNotContain("The certificate team moved last month");
    }

    @Test
    void herAnswersAreTickedOnlyWhenSheAsks() {
        Document paper = Visitor.as("tess", portal).page(open("tess") + "/paper?answers=true");

        assertThat(paper.select("li.ticked")).isNotEmpty();
        assertThat(paper.select("li.ticked ~ li.ticked")).isEmpty();
        assertThat(paper.select(".paper-questions > li").text()).contains("The certificate team moved last month");
    }

    @Test
    void aLeadPrintsAllOrOneDimension() {
        Visitor ada = Visitor.as("ada", portal);

        assertThat(ada.page(open("ada") + "/paper").select(".paper-head h2").eachText())
                .anyMatch(it -> it.endsWith(", Technology"))
                .anyMatch(it -> it.endsWith(", People"));
        assertThat(ada.page(open("ada") + "/paper?dimension=people")
                        .select(".paper-head h2")
                        .eachText())
                .allMatch(it -> it.endsWith(", People"));
    }

    @Test
    void aDimensionThatIsNotHersIsNotThere() {
        Visitor tess = Visitor.as("tess", portal);

        assertThat(tess.get(open("tess") + "/paper?dimension=people")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(tess.get(open("tess") + "/sheet.xlsx?dimension=magic")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/paper", "/sheet", "/sheet.xlsx"})
    void whoAnswersNothingIsToldSo(String page) {
        var result = Visitor.as("eva", portal).get(open("eva") + page);

        assertThat(result).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.page(result).select("h1").text()).isEqualTo("You are not asked in this assessment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/paper", "/sheet", "/sheet.xlsx"})
    void aStrangerGets404(String page) {
        String address = open("ada") + page;

        assertThat(Visitor.as("gus", portal).get(address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("gus", portal).get(address.replace("acme", "globex")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangerSendsNothing() {
        String address = open("ada").replace("acme", "globex") + "/sheet";
        Visitor gus = Visitor.as("gus", portal);

        assertThat(gus.post(address + "/preview", Map.of("rows", "Key\tAnswer")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(address + "/preview/" + UUID.randomUUID() + "/acceptance", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(open("ada") + "/sheet/preview", Map.of("rows", "Key\tAnswer")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/paper", "/sheet", "/sheet.xlsx"})
    void aPageAsksTheDatabaseTwice(String page) {
        Visitor ada = Visitor.as("ada", portal);
        String address = open("ada") + page;

        assertThat(Statements.besideSessionAndMember(() -> ada.get(address))).hasSize(2);
    }

    private String open(String persona) {
        return Objects.requireNonNull(Visitor.as(persona, portal)
                        .page("/orgs/acme/assessments")
                        .selectFirst("tr:has(.status-progress) th a"))
                .attr("href");
    }
}
