package io.waymark.planning.weight;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Pages;
import io.waymark.assessment.SignOff;
import io.waymark.content.Dimension;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Ada lets topics of the first dimension count more often than others; each test begins with all of them counting once. */
@OwnWorld
class TopicWeightPagesTests {

    private static final String ALL = "/orgs/acme/topic-weights";
    private static final String WHY = "Our customers buy it for this";

    private final MockMvcTester portal;
    private final ApplicationContext beans;
    private final Cycle cycle;
    private Visitor ada;
    private Member lead;
    private Dimension dimension;
    private Topic topic;
    private String place;

    @Autowired
    TopicWeightPagesTests(MockMvcTester portal, ApplicationContext beans) {
        this.portal = portal;
        this.beans = beans;
        this.cycle = new Cycle(beans);
    }

    @BeforeEach
    void allCountOnce() {
        ada = Visitor.as("ada", portal);
        lead = cycle.member("ada", "acme");
        dimension = cycle.edition().dimensions().getFirst();
        topic = dimension.topics().getFirst();
        place = ALL + "/" + topic.key();
        set("1", "");
    }

    @Test
    void aWeightStandsInTheListWithItsReason() {
        MvcTestResult saved = set("2", WHY);

        assertThat(saved).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(row(Visitor.as("eva", portal).page(ALL))).contains(topic.title(), "×2", WHY);
        assertThat(Visitor.as("eva", portal).page(place).select(".facts").text())
                .contains("Twice", "Ada", WHY);
    }

    @Test
    void itNeedsAReason() {
        MvcTestResult refused = set("3", " ");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(refused).select(".error-summary").text()).contains("Say why the topic counts");
        assertThat(Visitor.page(refused).select("input[value=3]").hasAttr("checked"))
                .isTrue();
        assertThat(row(ada.page(ALL))).doesNotContain("×");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "", "often"})
    void itIsOnceToThreeTimes(String times) {
        MvcTestResult refused = set(times, WHY);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(refused).select("textarea").text()).isEqualTo(WHY);
    }

    @Test
    void whoSetsItTooLateSeesBoth() {
        String before = version();
        set("2", WHY);

        MvcTestResult late = ada.post(place, Map.of("times", "3", "why", "The law wants it", "version", before));

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(late).select("main").text()).contains("Twice", WHY, "Three times", "The law wants it");
        assertThat(row(ada.page(ALL))).contains("×2");
    }

    @Test
    void theRecordSaysWhatItWasBefore() {
        set("2", WHY);
        set("3", "The law wants it");

        assertThat(lastEntry("before")).contains("\"weight\": 2", WHY);
        assertThat(lastEntry("after")).contains("\"weight\": 3", "The law wants it");
        assertThat(ada.page("/orgs/acme").select("main").text())
                .contains("set the weight of the topic " + topic.title());
    }

    @Test
    void resultsMarkTheTopicAndReckonWithItsWeight() {
        AssessmentId assessment = cycle.begin(lead, Map.of());
        cycle.save(lead, assessment, topic.practices().getFirst().key(), Rating.PARTLY);
        String results = results(assessment);
        assertThat(ada.page(results).select(".pill").text()).doesNotContain("×");

        set("2", WHY);

        Document marked = ada.page(results);
        assertThat(Pages.one(marked, "[aria-labelledby=topics] table tr:contains(" + WHY + ")")
                        .text())
                .contains(topic.title(), "×2", "because: " + WHY);
        assertThat(marked.select(".ladder svg").text()).contains(topic.title() + " ×2");
        assertThat(marked.select("[aria-labelledby=index] td").text())
                .contains("(2×0.33 + ", ") / " + (topicsThatCount(marked) + 1));
        assertThat(ada.page(results + "/" + topic.key().slug())
                        .select("[aria-labelledby=level]")
                        .text())
                .contains("counts 2 times, because: " + WHY);
        assertThat(Pages.one(ada.page(results.replace("/" + dimension.key(), "")), ".heat th:contains(×2)")
                        .text())
                .contains(topic.title());
    }

    @Test
    void whatIsSignedOffKeepsTheWeightItHad() {
        set("2", WHY);
        AssessmentId assessment = cycle.begin(lead, Map.of());
        cycle.answer(lead, assessment, practices(), Rating.FULLY);
        cycle.accept(lead, assessment);
        assertThat(cycle.signOff(lead, assessment)).isInstanceOf(SignOff.Done.class);

        set("3", "The law wants it");

        assertThat(ada.page(results(assessment)).select(".pill").text())
                .contains("×2")
                .doesNotContain("×3");
        String again = results(cycle.begin(lead, Map.of()));
        assertThat(ada.page(again).select(".pill").text()).contains("×3");
    }

    @Test
    void othersReadItAndAreOfferedNothingThatIsRefused() {
        Visitor eva = Visitor.as("eva", portal);

        assertThat(eva.page(place).select("main form")).isEmpty();
        assertThat(eva.post(place, Map.of("times", "2", "why", WHY, "version", version())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerFindsNothing() {
        set("2", WHY);
        Visitor gus = Visitor.as("gus", portal);

        assertThat(gus.get(ALL)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.get(place)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.page("/orgs/globex/topic-weights").select("main").text()).doesNotContain(WHY);
        assertThat(ada.get(ALL + "/people.no-such-topic")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult set(String times, String why) {
        return ada.post(place, Map.of("times", times, "why", why, "version", version()));
    }

    private String version() {
        return Pages.one(ada.page(place), "input[name=version]").attr("value");
    }

    private String row(Document list) {
        return Objects.requireNonNull(list.getElementById(topic.key().value())).text();
    }

    private String results(AssessmentId assessment) {
        return "/orgs/acme/assessments/" + assessment + "/results/" + dimension.key();
    }

    private static int topicsThatCount(Document results) {
        return results.select("[aria-labelledby=topics] tbody tr:has(a):not(:has(.pill:contains(Direction)))")
                .select("tr:has(td[data-label])")
                .size();
    }

    private List<PracticeKey> practices() {
        return cycle.edition().practices().stream().map(it -> it.key()).toList();
    }

    private String lastEntry(String column) {
        return Tenancy.of(lead)
                .call(() -> Objects.requireNonNull(beans.getBean(TransactionTemplate.class)
                        .execute(status -> beans.getBean(JdbcClient.class)
                                .sql("select " + column
                                        + "::text from activity where what = 'activity.topic-weight.set'"
                                        + " order by at desc, id desc limit 1")
                                .query(String.class)
                                .single())));
    }
}
