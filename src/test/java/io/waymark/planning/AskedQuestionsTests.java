package io.waymark.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Pages;
import io.waymark.assessment.SignOff;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How much an assessment asks: its path, what is presumed, and topics that do not apply. */
@OwnWorld
class AskedQuestionsTests {

    @Autowired
    private MockMvcTester portal;

    private final Cycle cycle;

    private Visitor ada;
    private Member lead;
    private AssessmentId assessment;
    private String place;
    private Topic topic;
    private String questions;

    AskedQuestionsTests(@Autowired ApplicationContext context) {
        this.cycle = new Cycle(context);
    }

    @BeforeEach
    void anAssessmentThatAsksEverything() {
        ada = Visitor.as("ada", portal);
        lead = cycle.member("ada", "acme");
        assessment = cycle.begin(lead, Map.of());
        place = "/orgs/acme/assessments/" + assessment;
        topic = cycle.edition().topics().getFirst();
        questions = place + "/questions/" + topic.key().dimension() + "/"
                + topic.key().slug();
    }

    @Test
    void theShorterPathLeavesLevelThreeUnasked() {
        int all = open();

        plan(Map.of("path", "LEVEL_2"));

        assertThat(open()).isLessThan(all);
        assertThat(unasked(ada.page(questions))).containsExactlyElementsOf(at(3));
        assertThat(ada.page(place + "/activity").select("#activity").text()).contains("changed how much");
    }

    @Test
    void whatIsNotAskedCanBeAnsweredAndCounts() {
        plan(Map.of("path", "LEVEL_2"));
        int left = open();
        PracticeKey beyond = topic.practicesAt(3).getFirst().key();

        cycle.answer(lead, assessment, List.of(beyond), Rating.LARGELY);

        assertThat(unasked(ada.page(questions))).doesNotContain(beyond.slug()).hasSize(at(3).size() - 1);
        assertThat(open()).isEqualTo(left);
        assertThat(ada.page(place + "/check").select("main").text())
                .contains(topic.practicesAt(3).getFirst().title());
    }

    @Test
    void noAnswerIsLostOnTheWayToAShorterPathAndBack() {
        PracticeKey beyond = topic.practicesAt(3).getFirst().key();
        cycle.answer(lead, assessment, List.of(beyond), Rating.FULLY);

        plan(Map.of("path", "LEVEL_2"));
        plan(Map.of("path", "LEVEL_3"));

        assertThat(cycle.answers(lead, assessment)).singleElement().satisfies(it -> {
            assertThat(it.practice()).isEqualTo(beyond);
            assertThat(it.content().rating()).isEqualTo(Rating.FULLY);
        });
    }

    @Test
    void aPresumedLevelOneIsNotAskedAndSaidToBePresumed() {
        plan(Map.of("presumed", "true"));

        Document page = ada.page(questions);
        assertThat(unasked(page)).containsExactlyElementsOf(at(1));
        assertThat(Pages.one(page, "details.not-yet .hint").text()).contains("Level 1 counts as held");
        assertThat(ada.page(place + "/activity").select("#activity").text()).contains("production workloads run");
    }

    @Test
    void aTopicThatDoesNotApplyIsNotAskedUntilItIsAskedAgain() {
        int all = open();

        assertThat(leaveOut(topic, "We run no such thing")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(open()).isEqualTo(all - topic.practices().size());
        assertThat(ada.get(questions)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ada.page(place + "/plan").select("main").text()).contains(topic.title(), "We run no such thing");
        assertThat(ada.page(place + "/activity").select("#activity").text()).contains("left out " + topic.title());

        assertThat(ada.post(place + "/topics-left-out/" + topic.key() + "/return", Map.of()))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(open()).isEqualTo(all);
    }

    @Test
    void whatWasDoneNamesItsAssessmentAndUnitAtHome() {
        leaveOut(topic, "We run no such thing");

        assertThat(Pages.one(ada.page("/orgs/acme"), "section[aria-labelledby=recent] li:first-child")
                        .text())
                .contains("left out " + topic.title(), "Trial, Shop ");
    }

    @Test
    void aTopicIsNotLeftOutWithoutAReason() {
        MvcTestResult refused = leaveOut(topic, " ");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(refused);
        assertThat(page.select(".error-summary a[href=#why]").text()).contains("Say why");
        assertThat(Pages.one(page, "#topic option[selected]").attr("value"))
                .isEqualTo(topic.key().value());
    }

    @Test
    void whoDoesNotPlanLeavesNothingOutAndAStrangerFindsNothing() {
        Map<String, String> form = Map.of("topic", topic.key().value(), "why", "No");

        assertThat(Visitor.as("bo", portal).post(place + "/topics-left-out", form))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.as("gus", portal).post(place.replace("acme", "globex") + "/topics-left-out", form))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ada.post(place + "/topics-left-out", Map.of("topic", "process.no-such-thing", "why", "No")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsNotAskedDoesNotKeepAnybodyFromSigningOff() {
        plan(Map.of("path", "LEVEL_2"));
        cycle.edition()
                .topics()
                .forEach(it -> cycle.answer(
                        lead,
                        assessment,
                        it.practices().stream()
                                .filter(practice -> practice.level() <= 2)
                                .map(Practice::key)
                                .toList(),
                        Rating.FULLY));
        cycle.accept(lead, assessment);

        assertThat(cycle.signOff(lead, assessment)).isInstanceOf(SignOff.Done.class);
    }

    private List<String> at(int level) {
        return topic.practicesAt(level).stream().map(it -> it.key().slug()).toList();
    }

    /** The questions that stand folded because they are not asked. */
    private static List<String> unasked(Document page) {
        return page.select("details.not-yet form.practice-form").eachAttr("action").stream()
                .map(it -> it.substring(it.lastIndexOf('.') + 1))
                .toList();
    }

    /** How many questions are open in the whole assessment. */
    private int open() {
        String text = Pages.one(ada.page(place + "/check"), "#sign-off-wait").text();
        return Integer.parseInt(text.substring(0, text.indexOf(' ')));
    }

    private MvcTestResult leaveOut(Topic left, String why) {
        return ada.post(place + "/topics-left-out", Map.of("topic", left.key().value(), "why", why));
    }

    private void plan(Map<String, String> changed) {
        Map<String, String> form = new HashMap<>();
        ((FormElement) Pages.one(ada.page(place + "/plan"), "form[action$=/plan]"))
                .formData()
                .forEach(it -> form.put(it.key(), it.value()));
        form.putAll(changed);
        assertThat(ada.post(place + "/plan", form)).hasStatus(HttpStatus.SEE_OTHER);
    }
}
