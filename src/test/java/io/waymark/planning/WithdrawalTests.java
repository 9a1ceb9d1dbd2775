package io.waymark.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Pages;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An assessment can be taken back while nothing of it is signed, with a reason once somebody wrote into it. */
@OwnWorld
class WithdrawalTests {

    private static final String LIST = "/orgs/acme/assessments";

    private final MockMvcTester portal;
    private final Cycle cycle;
    private final Visitor ada;
    private Member pete;
    private AssessmentId id;
    private String place;

    @Autowired
    WithdrawalTests(MockMvcTester portal, ApplicationContext beans) {
        this.portal = portal;
        this.cycle = new Cycle(beans);
        this.ada = Visitor.as("ada", portal);
    }

    @BeforeEach
    void adaBeginsOneThatPeteAnswers() {
        pete = cycle.member("pete", "acme");
        id = cycle.begin(cycle.member("ada", "acme"), Map.of("process", pete));
        place = LIST + "/" + id;
    }

    @Test
    void aFalseStartLeavesAllListsAndNobodyHasAnythingToDo() {
        withdraw();

        Visitor pete = Visitor.as("pete", portal);
        assertThat(ada.page(LIST).select("a[href*=" + id + "]")).isEmpty();
        assertThat(pete.page("/orgs/acme").select("a[href*=" + id + "/]")).isEmpty();
        assertThat(pete.page(place).select("main").text())
                .contains("withdrawn by Ada", "nobody has anything to do here");
        assertThat(pete.get(place + "/results")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageSaysWhatWillHappen() {
        Document page = ada.page(place);

        assertThat(Pages.one(page, "section[aria-labelledby=withdraw]").text())
                .contains("Begun by mistake?", "leaves all lists", "Withdraw this assessment");
        assertThat(Visitor.as("pete", portal).page(place).select("#withdraw")).isEmpty();
    }

    @Test
    void whoWithdrewItIsRecorded() {
        withdraw();

        assertThat(ada.page("/orgs/acme").select("main").text()).contains("withdrew the assessment Trial");
    }

    @Test
    void onceSomebodyAnsweredItTakesAReason() {
        peteAnswers();

        MvcTestResult result = ada.post(place + "/withdrawal", Map.of());

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.one(Visitor.page(result), "#reason-error").text()).contains("Say why");
        assertThat(ada.page(place).select("#withdraw")).isEmpty();
        assertThat(ada.page(LIST).select("a[href$=" + id + "]")).isNotEmpty();
    }

    @Test
    void withAReasonItLeavesAllListsAndItsAnswersStay() {
        peteAnswers();

        assertThat(ada.post(place + "/withdrawal", Map.of("reason", "The team is dissolved")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(Visitor.as("pete", portal).page(place).select("main").text())
                .contains("Withdrawn by Ada", "The team is dissolved", "What was answered is kept");
        assertThat(ada.page(LIST).select("a[href$=" + id + "]")).isEmpty();
        assertThat(ada.get(place + "/results")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(cycle.answers(pete, id)).hasSize(1);
    }

    @Test
    void itComesBackWithItsAnswers() {
        peteAnswers();
        ada.post(place + "/withdrawal", Map.of("reason", "Too early"));
        assertThat(Pages.one(ada.page(place), "#said button").text()).isEqualTo("Undo");

        ada.post(place + "/return", Map.of());

        assertThat(Pages.one(ada.page(place), "#said").text()).contains("open again");
        assertThat(ada.page(LIST).select("a[href$=" + id + "]")).isNotEmpty();
        assertThat(ada.page(place + "/activity").select("#activity").text())
                .contains("brought back the assessment Trial", "Too early");
    }

    @Test
    void whatWasSignedStays() {
        Visitor ada = Visitor.as("ada", portal);
        String signed = Pages.signedOff(ada.page(LIST));
        ada.post(signed + "/reopening", Map.of("reason", "A mistake"));

        assertThat(ada.page(signed + "/plan").select("#withdraw")).isEmpty();
        ada.post(signed + "/withdrawal", Map.of("reason", "Away with it"));

        assertThat(Pages.one(ada.page(signed), "#said").text()).contains("Not withdrawn");
        assertThat(ada.page(LIST).select("a[href$=" + signed + "]")).isNotEmpty();
    }

    @Test
    void aQuestionCountsAsWrittenToo() {
        PracticeKey practice = cycle.practices("process").getFirst();
        Visitor.as("pete", portal)
                .post(
                        place + "/practices/" + practice + "/discussion",
                        Map.of(
                                "words",
                                "What is meant?",
                                "key",
                                UUID.randomUUID().toString()));

        assertThat(ada.post(place + "/withdrawal", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(ada.page(LIST).select("a[href$=" + id + "]")).isNotEmpty();
    }

    @Test
    void aLateAnswerIsToldThatItWasWithdrawnAndKeepsItsWords() {
        withdraw();

        MvcTestResult late = answered();

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(late);
        assertThat(Pages.one(page, "h1").text()).isEqualTo("This assessment was withdrawn while you were writing");
        assertThat(page.select("main").text()).contains("unless a lead brings it back", "We trace two paths", "Partly");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main .acts a").attr("href")).isEqualTo(place);
        assertThat(cycle.answers(pete, id)).isEmpty();
    }

    @Test
    void aStrangerIsToldNothing() {
        withdraw();

        MvcTestResult late = Visitor.as("pete", portal)
                .post(LIST + "/" + UUID.randomUUID() + "/answers/" + practice(), lateAnswer());

        assertThat(late).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theSecondClickFindsItWithdrawn() {
        withdraw();
        withdraw();
    }

    private void peteAnswers() {
        cycle.answer(pete, id, List.of(cycle.practices("process").getFirst()), Rating.PARTLY);
    }

    private MvcTestResult answered() {
        return Visitor.as("pete", portal).post(place + "/answers/" + practice(), lateAnswer());
    }

    private PracticeKey practice() {
        return cycle.practices("process").getFirst();
    }

    private static Map<String, String> lateAnswer() {
        String key = UUID.randomUUID().toString();
        return Map.of(
                "rating", "PARTLY", "confidence", "LOW", "note", "We trace two paths", "version", "0", "key", key);
    }

    private void withdraw() {
        assertThat(ada.post(place + "/withdrawal", Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(ada.page(place).select("main").text()).contains("withdrawn by Ada");
    }
}
