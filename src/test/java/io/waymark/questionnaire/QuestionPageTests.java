package io.waymark.questionnaire;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class QuestionPageTests {

    private static final String OPEN = "limited-exposure";
    private static final String ANSWERED = "traceable-access";

    @Autowired
    private MockMvcTester portal;

    private Visitor tess;
    private String topic;

    @BeforeEach
    void tessContinuesWhereSheLeft() {
        tess = Visitor.as("tess", portal);
        topic = tess.page("/orgs/acme")
                .select("main a.btn:contains(Continue)")
                .attr("href")
                .replaceAll("#.*", "");
    }

    @Test
    void homeLeadsToTheTopicThatWasBegun() {
        assertThat(topic).endsWith("/questions/technology/security-and-policy");
    }

    @Test
    void aTopicShowsEveryPracticeWithItsFourAnswers() {
        Document page = tess.page(topic);

        assertThat(page.select("fieldset.practice")).hasSize(11);
        assertThat(page.expectFirst("fieldset.practice").select(".option")).hasSize(4);
    }

    @Test
    void aPlainFormSavesAndComesBackToTheQuestion() {
        MvcTestResult answer = send(OPEN, Map.of("rating", "PARTLY", "confidence", "LOW", "note", "two of five"));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("#" + OPEN);
        Element question = question(OPEN);
        assertThat(question.select("input[name=rating][checked]").val()).isEqualTo("PARTLY");
        assertThat(question.select("input[name=confidence][checked]").val()).isEqualTo("LOW");
        assertThat(tess.page(topic).select("#" + OPEN + "-note").text()).isEqualTo("two of five");
    }

    @Test
    void notApplicableNeedsAReasonAndLosesNothingTyped() {
        MvcTestResult answer = send(OPEN, Map.of("rating", "NOT_APPLICABLE", "note", "a long thought"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(answer);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#" + OPEN);
        assertThat(page.select("#" + OPEN + "-note").text()).isEqualTo("a long thought");
        assertThat(page.select("#" + OPEN + " input[value=NOT_APPLICABLE]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void aRatingThatDoesNotExistIsRefusedInWords() {
        MvcTestResult answer = send(OPEN, Map.of("rating", "SPLENDID"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select(".error-summary").text()).contains("Choose one of the answers");
    }

    @Test
    void aNoteThatIsTooLongIsKeptAndRefused() {
        String long_ = "x".repeat(4001);

        MvcTestResult answer = send(OPEN, Map.of("rating", "PARTLY", "note", long_));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select("#" + OPEN + "-note").text()).isEqualTo(long_);
    }

    @Test
    void aStaleSaveShowsBothVersionsAndAChoice() {
        Map<String, String> seen = hidden(ANSWERED);
        send(ANSWERED, with(seen, "rating", "NOT"));

        MvcTestResult answer = send(ANSWERED, with(withNewKey(seen), "rating", "PARTLY"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(answer);
        assertThat(page.select(".version")).hasSize(2);
        assertThat(page.select("form input[name=rating]").val()).isEqualTo("PARTLY");
        assertThat(page.select("form input[name=instead]").val()).isNotEmpty();
    }

    @Test
    void theChoiceToKeepMineReplacesWhatStands() {
        Map<String, String> seen = hidden(ANSWERED);
        send(ANSWERED, with(seen, "rating", "NOT"));
        Document page = Visitor.page(send(ANSWERED, with(withNewKey(seen), "rating", "LARGELY")));

        Map<String, String> choice = new HashMap<>();
        page.select("main form input[type=hidden]").forEach(it -> choice.put(it.attr("name"), it.val()));
        choice.remove("_csrf");
        assertThat(send(ANSWERED, choice)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(question(ANSWERED).select("input[name=rating][checked]").val())
                .isEqualTo("LARGELY");
    }

    @Test
    void aQuestionOfAnotherOwnersDimensionIsNotFound() {
        assertThat(Visitor.as("pia", portal).get(topic)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor gus = Visitor.as("gus", portal);

        assertThat(gus.get(topic)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(topic.replace("/orgs/acme/", "/orgs/globex/"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(topic.replace("acme", "no-such"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anAddressThatIsNoIdIsNotFound() {
        assertThat(tess.get("/orgs/acme/assessments/first/questions/technology/ai"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(tess.get(topic.replace("security-and-policy", "alchemy"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult send(String slug, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields.containsKey("key") ? fields : hidden(slug));
        form.putAll(fields);
        return tess.post(address(slug), form);
    }

    private String address(String slug) {
        return tess.page(topic).expectFirst("form:has(#" + slug + ")").attr("action");
    }

    private Map<String, String> hidden(String slug) {
        Element question = question(slug);
        return Map.of(
                "version", question.select("input[name=version]").val(),
                "key", question.select("input[name=key]").val());
    }

    private static Map<String, String> withNewKey(Map<String, String> seen) {
        return with(seen, "key", UUID.randomUUID().toString());
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private Element question(String slug) {
        return tess.page(topic).expectFirst("#" + slug);
    }
}
