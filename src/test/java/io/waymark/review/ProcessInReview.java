package io.waymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Workflow;
import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A new assessment of Acme Retail in which Pete owns process and has answered all of it, as its pages show it. */
final class ProcessInReview {

    static final DimensionKey PROCESS = new DimensionKey("process");

    final Cycle cycle;
    final Member ada;
    final Member pete;
    final AssessmentId id;
    final String address;
    final List<PracticeKey> practices;
    private final MockMvcTester portal;

    ProcessInReview(ApplicationContext beans, MockMvcTester portal) {
        this.portal = portal;
        this.cycle = new Cycle(beans);
        this.ada = cycle.member("ada", "acme");
        this.pete = cycle.member("pete", "acme");
        this.id = cycle.begin(ada, Map.of("process", pete));
        this.address = "/orgs/acme/assessments/" + id;
        this.practices = cycle.practices("process");
        cycle.answer(pete, id, practices, Rating.LARGELY);
    }

    Visitor visitor(String persona) {
        return Visitor.as(persona, portal);
    }

    Document page(String persona) {
        return visitor(persona).page(address + "/review/process");
    }

    Workflow.State state() {
        return cycle.state(ada, id, PROCESS);
    }

    ProcessInReview submitted() {
        Cycle.done(cycle.submit(pete, id, PROCESS));
        return this;
    }

    /** The version that the page shows. */
    String seen() {
        return page("ada").expectFirst("input[name=seen]").val();
    }

    MvcTestResult submit(String persona) {
        return visitor(persona).post(address + "/submissions/process", Map.of());
    }

    MvcTestResult review(String persona, Map<String, String> fields) {
        return visitor(persona).post(address + "/reviews/process", fields);
    }

    /** Sends one practice back from the page as it stands. */
    void sendBack(PracticeKey practice, String comment) {
        assertThat(review("ada", sentBack(practice, comment))).hasStatus3xxRedirection();
    }

    Map<String, String> sentBack(PracticeKey practice, String comment) {
        return Map.of("seen", seen(), "verdict." + practice, "SEND_BACK", "comment." + practice, comment);
    }
}
