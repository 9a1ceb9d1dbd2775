package io.waymark.review;

import static io.waymark.review.ProcessInReview.PROCESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Workflow.State;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Handing in, submitting, and naming who owns and reviews. */
@OwnWorld
class SubmissionTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private ProcessInReview process;
    private Member bo;
    private Topic topic;

    @BeforeEach
    void peteHasAnsweredProcess() {
        process = new ProcessInReview(beans, portal);
        bo = process.cycle.member("bo", "acme");
        topic = process.cycle
                .edition()
                .dimension(PROCESS)
                .orElseThrow()
                .topics()
                .getFirst();
    }

    @Test
    void whoAnsweredAloneSubmitsInOneStepAndCanTakeItBack() {
        assertThat(process.submit("pete")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(process.state()).isEqualTo(State.SUBMITTED);

        assertThat(withdraw("pete", "submissions")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(process.state()).isEqualTo(State.ANSWERING);
    }

    @Test
    void aSecondClickSaysThatItIsInReview() {
        process.submit("pete");

        assertThat(refusal(process.submit("pete"), HttpStatus.CONFLICT)).contains("Process is in review");
    }

    @Test
    void anotherWhoAnswersKeepsItUntilTheyHandIn() {
        process.cycle.assign(process.ada, process.id, bo, topic.key());

        MvcTestResult early = process.submit("pete");

        assertThat(refusal(early, HttpStatus.UNPROCESSABLE_CONTENT)).contains("1 person has not submitted answers");
        assertThat(Visitor.page(early).select(".error-summary a").eachAttr("href"))
                .containsExactly(process.address + "/review/process#people", process.address + "/comparison/process");
        assertThat(process.page("pete")
                        .select("section[aria-labelledby=submit]")
                        .text())
                .contains("Answers not submitted yet: Bo Lindqvist.");
        assertThat(process.visitor("eva")
                        .page(process.address + "/review")
                        .select("tr:has(a[href$='/review/process'])")
                        .text())
                .contains("Not in: Bo Lindqvist");
        assertThat(happened()).contains("Pete Nowak submitted their answers on Process");
    }

    @Test
    void boHandsInOnlyWhatIsAllAnswered() {
        process.cycle.assign(process.ada, process.id, bo, topic.key());

        assertThat(refusal(handIn("bo"), HttpStatus.UNPROCESSABLE_CONTENT)).contains("not settled");
        assertThat(process.page("bo").select("section[aria-labelledby=own] a").attr("href"))
                .contains("/questions/process/" + topic.key().slug() + "#");

        process.cycle.answer(bo, process.id, keys(), Rating.LARGELY);
        assertThat(handIn("bo")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(process.page("bo").select("section[aria-labelledby=own]").text())
                .contains("You submitted your answers", "Take my answers back");
        assertThat(withdraw("bo", "hand-ins")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(process.page("bo")
                        .select("section[aria-labelledby=own] button")
                        .text())
                .isEqualTo("Submit my answers");
    }

    @Test
    void onceAllAreInNobodyTakesTheirAnswersBack() {
        process.cycle.assign(process.ada, process.id, bo, topic.key());
        process.cycle.answer(bo, process.id, keys(), Rating.LARGELY);
        handIn("bo");
        handIn("pete");

        assertThat(refusal(withdraw("bo", "hand-ins"), HttpStatus.CONFLICT)).contains("lie side by side already");
        assertThat(process.submit("pete")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void answersThatDifferMustBeAgreedOnFirst() {
        process.cycle.assign(process.ada, process.id, bo, topic.key());
        process.cycle.answer(bo, process.id, keys(), Rating.NOT);
        handIn("bo");

        assertThat(refusal(process.submit("pete"), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(keys().size() + " practices are not settled");
    }

    @Test
    void othersDoNotSubmit() {
        assertThat(refusal(process.submit("eva"), HttpStatus.FORBIDDEN))
                .contains("only the owner of Process or a lead");
        assertThat(handIn("eva")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void adaNamesOwnerAndReviewer() {
        String seen = process.seen();

        assertThat(entrust("ada", "", eva(), seen)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(process.page("bo")
                        .select("section[aria-labelledby=trust] dd")
                        .eachText())
                .containsExactly("The leads", "Eva Castellanos");
        assertThat(happened()).contains("Ada Okafor named owner and reviewer of Process");
        assertThat(entrust("ada", "", eva(), seen)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(happened()).containsOnlyOnce("named owner and reviewer");
    }

    @Test
    void anOldPageNamesNobodyAndTheChoiceIsKept() {
        String seen = process.seen();
        entrust("ada", "", eva(), seen);

        MvcTestResult late = entrust("ada", bo.person().toString(), "", seen);

        assertThat(refusal(late, HttpStatus.CONFLICT)).contains("somebody changed Process");
        Document page = Visitor.page(late);
        assertThat(page.select("#owner option[selected]").text()).isEqualTo("Bo Lindqvist");
        assertThat(page.select("section[aria-labelledby=trust] dd").eachText())
                .containsExactly("The leads", "Eva Castellanos");
        assertThat(entrust(
                        "ada",
                        bo.person().toString(),
                        "",
                        page.expectFirst("form[action*=scopes] [name=seen]").val()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void onlyLeadsNameThemAndOnlyMembers() {
        String stranger = process.cycle.member("gus", "globex").person().toString();

        assertThat(entrust("pete", "", "", "0")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(entrust("ada", stranger, "", process.seen())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(entrust("ada", "somebody", "", process.seen())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangerGets404() {
        Visitor gus = process.visitor("gus");
        for (String resource : List.of("submissions", "hand-ins", "scopes")) {
            String there = process.address.replace("acme", "globex") + "/" + resource + "/process";
            assertThat(gus.post(process.address + "/" + resource + "/process", Map.of()))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.post(there, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (String resource : List.of("submissions", "hand-ins")) {
            String there = process.address.replace("acme", "globex") + "/" + resource + "/process/withdrawal";
            assertThat(gus.post(there, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private MvcTestResult handIn(String persona) {
        return process.visitor(persona).post(process.address + "/hand-ins/process", Map.of());
    }

    private MvcTestResult withdraw(String persona, String what) {
        return process.visitor(persona).post(process.address + "/" + what + "/process/withdrawal", Map.of());
    }

    private MvcTestResult entrust(String persona, String owner, String reviewer, String seen) {
        return process.visitor(persona)
                .post(process.address + "/scopes/process", Map.of("owner", owner, "reviewer", reviewer, "seen", seen));
    }

    private static String refusal(MvcTestResult result, HttpStatus status) {
        assertThat(result).hasStatus(status);
        Document page = Visitor.page(result);
        assertThat(page.title()).startsWith("Error: ");
        return page.select(".error-summary").text();
    }

    private List<PracticeKey> keys() {
        return topic.practices().stream().map(it -> it.key()).toList();
    }

    private String eva() {
        return process.cycle.member("eva", "acme").person().toString();
    }

    private String happened() {
        return process.visitor("eva")
                .page(process.address)
                .select("section[aria-labelledby=activity] li")
                .text();
    }
}
