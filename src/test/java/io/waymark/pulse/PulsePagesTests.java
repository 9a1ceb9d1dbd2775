package io.waymark.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Eva takes the pulse of a new unit of Acme Retail, without script. */
@OwnWorld
class PulsePagesTests {

    private static final String FIRST = "business-alignment";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Taken taken;
    private Unit unit;
    private Visitor eva;
    private String pulse;

    @BeforeEach
    void evaBegins() {
        UnitWithGaps world = new UnitWithGaps(portal);
        taken = new Taken(portal);
        unit = world.unit(world.member("ada", "acme"));
        eva = Visitor.as("eva", mvc);
        pulse = location(eva.post("/orgs/acme/pulses", Map.of("unit", unit.id().toString())));
    }

    @Test
    void aDoubleClickBeginsOnePulse() {
        assertThat(location(
                        eva.post("/orgs/acme/pulses", Map.of("unit", unit.id().toString()))))
                .isEqualTo(pulse);
        assertThat(section(eva).select("tbody tr")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "0198c0de-0000-7000-8000-000000000000"})
    void aUnitThatIsNotHereIsRefusedInWords(String id) {
        MvcTestResult answer = eva.post("/orgs/acme/pulses", Map.of("unit", id));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).title()).startsWith("Error: ");
        assertThat(Visitor.page(answer).select(".error-summary").text()).contains("Choose a unit");
    }

    @Test
    void aDimensionIsAPageWithAQuestionForEachTopic() {
        Document page = eva.page(page("people"));

        assertThat(page.select("fieldset.practice"))
                .hasSameSizeAs(taken.edition().dimensions().get(1).topics());
        Element question = page.expectFirst("fieldset.practice");
        assertThat(question.select(".option input").eachAttr("value")).containsExactly("1", "2", "3", "4", "5", "0");
        assertThat(question.text()).contains("Which of these describes " + unit.name() + " today?", "I can’t say");
        assertThat(page.select(".progress-line").text()).contains("0 of 27 answered, about 8 minutes left");
    }

    @Test
    void aPlainFormSavesAndComesBackToTheQuestion() {
        MvcTestResult answer = choose(FIRST, "2", "0");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(page("business-outcomes") + "#" + FIRST);
        assertThat(chosen(FIRST)).isEqualTo("2");
    }

    @Test
    void evaResumesAtTheFirstOpenQuestion() {
        choose(FIRST, "CANT_SAY", "0");

        String next = taken.edition().topics().get(1).key().slug();
        assertThat(eva.get(pulse)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(location(eva.get(pulse))).isEqualTo(page("business-outcomes") + "#" + next);
        assertThat(section(eva).select("a:contains(Continue)").attr("href")).isEqualTo(pulse);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "-1", "LARGELY"})
    void whatIsNoChoiceIsRefusedInWords(String rating) {
        MvcTestResult answer = choose(FIRST, rating, "0");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(answer);
        assertThat(page.title()).startsWith("Error: ");
        String problem = page.select(".error-summary a").attr("href");
        assertThat(page.select("#" + FIRST + " " + problem)).hasSize(1);
        assertThat(page.select("#" + FIRST + " .error").text()).contains("Choose one of the descriptions");
    }

    @Test
    void theAnswersRegionSaysWhyItWasRefused() {
        MvcTestResult answer = eva.htmx(pulse + "/answers/business-outcomes." + FIRST, form("6", "0"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select("#state-" + FIRST + " .error").text())
                .startsWith("Choose one of the descriptions");
    }

    @Test
    void whatIsChosenStaysOnThePageWhenSomethingElseIsWrong() {
        MvcTestResult answer = choose(FIRST, "3", "first");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer)
                        .select("#" + FIRST + " input[name=rating][checked]")
                        .val())
                .isEqualTo("3");
    }

    @Test
    void aSecondClickOnTheSameChoiceIsHarmless() {
        choose(FIRST, "2", "0");

        assertThat(choose(FIRST, "2", "0")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(version(FIRST)).isEqualTo("1");
    }

    @Test
    void aStaleChoiceShowsBothAndLetsEvaChoose() {
        choose(FIRST, "2", "0");

        MvcTestResult answer = choose(FIRST, "4", "0");

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(answer);
        assertThat(page.select(".version dd").eachText()).contains("Improve", "Operate");
        assertThat(chosen(FIRST)).isEqualTo("2");
        Map<String, String> mine = new HashMap<>();
        page.select("main form input[type=hidden]").forEach(it -> mine.put(it.attr("name"), it.val()));
        assertThat(eva.post(page.select("main form").attr("action"), mine)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(chosen(FIRST)).isEqualTo("4");
    }

    @Test
    void withoutAnAnswerThereIsNothingToFinish() {
        MvcTestResult answer = eva.post(pulse + "/result", Map.of());

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).title()).startsWith("Error: ");
        assertThat(Visitor.page(answer).select(".error-summary").text()).contains("Answer at least one question");
    }

    @Test
    void aFinishedPulseIsAPictureOfRangesAndStaysAsItIs() {
        choose(FIRST, "2", "0");

        assertThat(location(eva.post(pulse + "/result", Map.of()))).isEqualTo(pulse);
        assertThat(location(eva.post(pulse + "/result", Map.of()))).isEqualTo(pulse);

        Document picture = eva.page(pulse);
        assertThat(picture.title()).startsWith("Provisional picture of " + unit.name());
        assertThat(picture.text()).contains("1 of 27 topics answered", "1 to 3", "0 to 5, not answered");
        assertThat(picture.select("main svg.chart")).hasSize(5);
        assertThat(picture.select("main .level-chip")).isEmpty();
        assertThat(choose(FIRST, "3", "1")).hasStatus(HttpStatus.CONFLICT);
        assertThat(location(eva.get(page("people")))).isEqualTo(pulse);
    }

    @Test
    void theActivityTellsThatAPulseWasFinishedAndNothingOfItsAnswers() {
        choose(FIRST, "2", "0");
        eva.post(pulse + "/result", Map.of());

        assertThat(Visitor.as("ada", mvc).page("/orgs/acme").select("main").text())
                .contains("Eva Castellanos finished a pulse of " + unit.name());
    }

    @Test
    void onlyEvaSeesItUntilItIsFinished() {
        choose(FIRST, "2", "0");
        Visitor ada = Visitor.as("ada", mvc);
        assertThat(ada.get(pulse)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(section(ada).select("tbody tr")).isEmpty();

        eva.post(pulse + "/result", Map.of());

        assertThat(ada.get(pulse)).hasStatus(HttpStatus.OK);
        assertThat(section(ada).select("tbody tr").text()).contains("Eva Castellanos");
    }

    @Test
    void aLeadReadsAPulseAndNeverChangesIt() {
        choose(FIRST, "2", "0");
        eva.post(pulse + "/result", Map.of());
        Visitor ada = Visitor.as("ada", mvc);

        assertThat(ada.post(pulse + "/answers/business-outcomes." + FIRST, form("1", "1")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ada.post(pulse + "/result", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ada.get(page("people"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pete", "archie"})
    void whoRunsNoAssessmentNeverSeesAnothersPulse(String persona) {
        choose(FIRST, "2", "0");
        eva.post(pulse + "/result", Map.of());

        assertThat(Visitor.as(persona, mvc).get(pulse)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangerFindsNothing() {
        choose(FIRST, "2", "0");
        Visitor gus = Visitor.as("gus", mvc);
        String elsewhere = pulse.replace("/acme/", "/globex/");

        assertThat(gus.get("/orgs/acme/pulses")).hasStatus(HttpStatus.NOT_FOUND);
        for (String address : new String[] {pulse, elsewhere}) {
            assertThat(gus.get(address)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.get(address + "/people")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.post(address + "/result", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.post(address + "/answers/business-outcomes." + FIRST, form("2", "0")))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(gus.post("/orgs/globex/pulses", Map.of("unit", unit.id().toString())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/alchemy", "/answers", "x"})
    void anAddressThatNamesNothingIsNotFound(String more) {
        assertThat(eva.get(pulse + more)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.alchemy", "alchemy.people", "people", "people.culture.more"})
    void aTopicThatIsNotInTheEditionIsNotFound(String topic) {
        assertThat(eva.post(pulse + "/answers/" + topic, form("2", "0"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(eva.post(pulse + "/answers/" + topic, form("nothing", "0"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLeadSeesHowFarPeopleAreApartAndNobodyElseDoes() {
        UnitWithGaps world = new UnitWithGaps(portal);
        Member bo = world.member("bo", "acme");
        taken.finished(world.member("pia", "acme"), unit, 3, 91);
        taken.finished(bo, unit, 5, 30);
        taken.finished(bo, unit, 1, 20);
        PulseId ofEva = taken.finished(world.member("eva", "acme"), unit, 4, 0);
        String address = "/orgs/acme/pulses/" + ofEva;

        Document page = Visitor.as("ada", mvc).page(address);

        assertThat(page.select("section[aria-labelledby=views] thead").text())
                .contains("Bo Lindqvist", "Eva Castellanos");
        assertThat(page.select("section[aria-labelledby=views]").text())
                .contains("How 2 people see it", "On 27 topics the ranges do not meet", "0 to 2", "3 to 5");
        assertThat(page.select("section[aria-labelledby=next] a").attr("href"))
                .isEqualTo("/orgs/acme/assessments/new?unit=" + unit.id());
        Document own = eva.page(address);
        assertThat(own.select("section[aria-labelledby=views]")).isEmpty();
        assertThat(own.select("section[aria-labelledby=next] a")).isEmpty();
    }

    private MvcTestResult choose(String topic, String rating, String version) {
        return eva.post(pulse + "/answers/business-outcomes." + topic, form(rating, version));
    }

    private static Map<String, String> form(String rating, String version) {
        return Map.of("rating", rating, "version", version);
    }

    private String chosen(String topic) {
        return question(topic).select("input[name=rating][checked]").val();
    }

    private String version(String topic) {
        return question(topic).select("input[name=version]").val();
    }

    private Element question(String topic) {
        return eva.page(page("business-outcomes")).expectFirst("#" + topic);
    }

    private String page(String dimension) {
        return pulse + "/" + dimension;
    }

    private Element section(Visitor visitor) {
        return visitor.page("/orgs/acme/pulses").expectFirst("section[aria-labelledby=unit-" + unit.id() + "]");
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
