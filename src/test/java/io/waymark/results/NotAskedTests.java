package io.waymark.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What results say of practices that an assessment does not ask; Level 2 of one topic is Fully achieved. */
@OwnWorld
class NotAskedTests {

    @Autowired
    private MockMvcTester portal;

    private final Cycle cycle;

    private Visitor ada;
    private String place;
    private Topic topic;

    NotAskedTests(@Autowired ApplicationContext context) {
        this.cycle = new Cycle(context);
    }

    @BeforeEach
    void levelTwoOfATopicIsFullyAchieved() {
        ada = Visitor.as("ada", portal);
        Member lead = cycle.member("ada", "acme");
        AssessmentId assessment = cycle.begin(lead, Map.of());
        place = "/orgs/acme/assessments/" + assessment;
        topic = cycle.edition().topics().getFirst();
        cycle.answer(
                lead,
                assessment,
                topic.practicesAt(2).stream().map(Practice::key).toList(),
                Rating.FULLY);
    }

    @Test
    void withoutLevelOneNothingCanBeSaid() {
        assertThat(results().select("h1").text()).endsWith(": too little answered");
    }

    @Test
    void aPresumedLevelOneCountsAsHeldAndIsCountedApart() {
        plan(Map.of("presumed", "true"));

        assertThat(results().select("h1").text()).endsWith(": why Level 2");
        assertThat(results().select("#inputs ~ table").text()).contains("Presumed");
        assertThat(ada.page(place + "/results").select(".soft").text())
                .contains("of Level 1 are presumed and not asked");
    }

    @Test
    void aShorterPathIsNotSaidToBeOpen() {
        plan(Map.of("path", "LEVEL_2", "presumed", "true"));

        assertThat(results().select("#inputs ~ table").text())
                .contains("Not asked")
                .doesNotContain("Open");
    }

    @Test
    void aTopicThatWasLeftOutSaysWhy() {
        ada.post(place + "/topics-left-out", Map.of("topic", topic.key().value(), "why", "We run no such thing"));

        assertThat(results().select("h1").text()).endsWith(": does not apply");
        assertThat(results().select(".lead").text()).contains("The reason given: We run no such thing");
    }

    private Document results() {
        return ada.page(place + "/results/" + topic.key().dimension() + "/"
                + topic.key().slug());
    }

    private void plan(Map<String, String> changed) {
        Map<String, String> form = new HashMap<>();
        ((FormElement) ada.page(place + "/plan").expectFirst("form[action$=/plan]"))
                .formData()
                .forEach(it -> form.put(it.key(), it.value()));
        form.putAll(changed);
        ada.post(place + "/plan", form);
    }
}
