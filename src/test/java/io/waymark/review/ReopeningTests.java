package io.waymark.review;

import static io.waymark.review.ProcessInReview.PROCESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.Save;
import io.waymark.assessment.SignOff;
import io.waymark.assessment.Workflow.State;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@OwnWorld
class ReopeningTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Cycle cycle;
    private Member ada;
    private Unit unit;
    private AssessmentId id;
    private String address;

    @BeforeEach
    void adaSignsOff() {
        cycle = new Cycle(beans);
        ada = cycle.member("ada", "acme");
        unit = cycle.unit(ada);
        id = cycle.begin(ada, unit, Map.of(), null);
        address = "/orgs/acme/assessments/" + id;
        cycle.edition()
                .dimensions()
                .forEach(it -> cycle.answer(ada, id, cycle.practices(it.key().value()), Rating.LARGELY));
        cycle.accept(ada, id);
        assertThat(cycle.signOff(ada, id)).isInstanceOf(SignOff.Done.class);
    }

    @Test
    void aSecondSignOffTakesASecondMilestoneAndTheFirstStays() {
        List<String> first = frozen();
        reopen("ada", "The auditor found a gap");
        changeAnAnswerOfProcess();

        assertThat(visitor("ada").post(address + "/sign-off", Map.of())).hasRedirectedUrl(address + "/results");

        assertThat(frozen()).hasSize(2).startsWith(first.getFirst());
        assertThat(frozen().getLast()).isNotEqualTo(first.getFirst());
    }

    @Test
    void trendsReadTheLastMilestone() {
        Milestone before = milestones().getFirst();
        reopen("ada", "The auditor found a gap");
        changeAnAnswerOfProcess();
        assertThat(milestones()).containsExactly(before);

        cycle.signOff(ada, id);

        assertThat(milestones()).singleElement().satisfies(it -> {
            assertThat(it.takenAt()).isAfter(before.takenAt());
            assertThat(ofProcess(it)).isNotEqualTo(ofProcess(before));
        });
    }

    @Test
    void everythingStandsAcceptedAndTheReasonIsTold() {
        assertThat(reopen("ada", "The auditor\nfound a gap"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(address + "/review");

        assertThat(cycle.state(ada, id, PROCESS)).isEqualTo(State.ACCEPTED);
        Document summary = visitor("eva").page(address + "/review");
        assertThat(summary.select("#reopened").text()).contains("Ada Okafor reopened this assessment:", "found a gap");
        assertThat(visitor("eva")
                        .page(address)
                        .select("section[aria-labelledby=activity] li")
                        .text())
                .contains("Ada Okafor reopened the assessment Trial: The auditor found a gap");
    }

    @Test
    void anAcceptedDimensionTakesNoAnswerUntilItIsSentBack() {
        reopen("ada", "The auditor found a gap");

        assertThat(cycle.save(ada, id, practice(), Rating.NOT)).isEqualTo(new Save.Result.Closed(State.ACCEPTED));
    }

    @Test
    void aReasonIsNeededAndATooLongOneIsKept() {
        assertThat(reopen("ada", " \n ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        MvcTestResult tooLong = reopen("ada", "x".repeat(1001));

        assertThat(tooLong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(tooLong);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#reason");
        assertThat(page.select("#reason").text()).hasSize(1001);
        assertThat(cycle.state(ada, id, PROCESS)).isEqualTo(State.SIGNED_OFF);
    }

    @Test
    void aSecondClickChangesNothing() {
        reopen("ada", "The auditor found a gap");

        assertThat(reopen("ada", "The auditor found a gap")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(visitor("eva").page(address).select("section[aria-labelledby=activity] li:contains(reopened)"))
                .hasSize(1);
    }

    @Test
    void onlyLeadsReopenAndAStrangerGets404() {
        assertThat(reopen("pete", "I forgot something")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(reopen("gus", "Why not")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("gus").post(address.replace("acme", "globex") + "/reopening", Map.of("reason", "Why not")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void changeAnAnswerOfProcess() {
        Visitor lead = visitor("ada");
        String seen = lead.page(address + "/review/process")
                .expectFirst("input[name=seen]")
                .val();
        assertThat(lead.post(
                        address + "/reviews/process",
                        Map.of(
                                "seen",
                                seen,
                                "verdict." + practice(),
                                "SEND_BACK",
                                "comment." + practice(),
                                "Look again")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(cycle.change(ada, id, practice(), Rating.NOT)).isInstanceOf(Save.Result.Saved.class);
        cycle.accept(ada, id);
    }

    private PracticeKey practice() {
        return cycle.practices("process").getFirst();
    }

    private MvcTestResult reopen(String persona, String reason) {
        return visitor(persona).post(address + "/reopening", Map.of("reason", reason));
    }

    /** The figures of all milestones of the assessment as the database holds them, the oldest first. */
    private List<String> frozen() {
        return Cycle.as(
                ada,
                () -> transaction.execute(status -> jdbc.sql(
                                "select figures::text from milestone where assessment_id = ? order by taken_at")
                        .param(id.value())
                        .query(String.class)
                        .list()));
    }

    private List<Milestone> milestones() {
        return Cycle.as(ada, () -> beans.getBean(Milestones.class).of(ada, unit.id()));
    }

    private static Milestone.Dimension ofProcess(Milestone milestone) {
        return milestone.figures().dimension(PROCESS).orElseThrow();
    }

    private Visitor visitor(String persona) {
        return Visitor.as(persona, portal);
    }
}
