package io.waymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Assessments;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Remarks;
import io.waymark.assessment.Workflow.State;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
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

@OwnWorld
class ReviewTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private ProcessInReview process;
    private PracticeKey logs;
    private PracticeKey next;

    @BeforeEach
    void peteSubmitsProcess() {
        process = new ProcessInReview(beans, portal).submitted();
        logs = process.practices.getFirst();
        next = process.practices.get(1);
    }

    @Test
    void adaAcceptsEverythingAtOnce() {
        MvcTestResult result = process.review("ada", Map.of("seen", process.seen(), "everything", "true"));

        assertThat(result).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(process.address + "/review/process");
        assertThat(process.state()).isEqualTo(State.ACCEPTED);
        assertThat(happened()).contains("Ada Okafor accepted Process");
    }

    @Test
    void oneSecondClickChangesNothingAndSaysWhatStands() {
        Map<String, String> form = Map.of("seen", process.seen());
        process.review("ada", form);

        MvcTestResult second = process.review("ada", form);

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(second).select(".error-summary").text()).contains("Process is accepted already");
        assertThat(happened()).containsOnlyOnce("accepted Process");
    }

    @Test
    void onlyWhatIsFlaggedComesBackAndPeteSubmitsAgain() {
        process.sendBack(logs, "Which logs, exactly?");

        Document pete = process.page("pete");
        assertThat(process.state()).isEqualTo(State.SENT_BACK);
        assertThat(pete.select("li[id^=returned-]").eachText())
                .singleElement()
                .asString()
                .contains("Which logs, exactly?");
        assertThat(process.visitor("pete").post(process.address + "/answers/" + logs, answer(1)))
                .hasStatus3xxRedirection();

        assertThat(process.submit("pete")).hasStatus(HttpStatus.SEE_OTHER);
        Document again = process.page("ada");
        assertThat(again.select(".remark").eachText())
                .singleElement()
                .asString()
                .contains("Which logs, exactly?");
        assertThat(again.select("[id='" + logs + "'] .rating").text()).isEqualTo("Fully");
        assertThat(process.review("ada", Map.of("seen", process.seen()))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(process.state()).isEqualTo(State.ACCEPTED);
        assertThat(process.page("pete")
                        .select("section[aria-labelledby=earlier]")
                        .text())
                .contains("1 remark");
    }

    @Test
    void whoSendsBackMustSayWhyAndLosesNothing() {
        Map<String, String> form = new HashMap<>(process.sentBack(logs, " "));
        form.put("verdict." + next, "SEND_BACK");
        form.put("comment." + next, "Where is the list?");

        MvcTestResult result = process.review("ada", form);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#comment-" + logs);
        assertThat(page.select("[id='comment-" + next + "']").text()).isEqualTo("Where is the list?");
        assertThat(page.select("input[name='verdict." + next + "'][checked]").val())
                .isEqualTo("SEND_BACK");
        assertThat(process.state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void aCommentHasRoomForTwoThousandCharactersHoweverLinesEnd() {
        String fits = "line\r\n".repeat(399) + "end";
        assertThat(process.review("ada", process.sentBack(logs, fits + "+"))).hasStatus(HttpStatus.SEE_OTHER);
        process.submit("pete");

        MvcTestResult tooLong = process.review("ada", process.sentBack(logs, "x".repeat(2001)));

        assertThat(tooLong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(tooLong).select("textarea[aria-invalid]").text())
                .hasSize(2001);
    }

    @Test
    void anAcceptedDimensionCanBeSentBackAfterAll() {
        process.review("ada", Map.of("seen", process.seen()));

        assertThat(process.page("ada").select("button[name=everything]")).isEmpty();
        process.sendBack(logs, "The auditor asked for more");

        assertThat(process.state()).isEqualTo(State.SENT_BACK);
    }

    @Test
    void aReviewOfAnswersThatChangedMeanwhileIsNotTakenAndItsWordsAreKept() {
        Map<String, String> form = process.sentBack(logs, "Which logs, exactly?");
        process.visitor("pete").post(process.address + "/submissions/process/withdrawal", Map.of());
        process.submit("pete");

        MvcTestResult late = process.review("ada", form);

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        Document page = Visitor.page(late);
        assertThat(page.select(".error-summary").text()).contains("somebody changed Process");
        assertThat(page.select("[id='comment-" + logs + "']").text()).isEqualTo("Which logs, exactly?");
        assertThat(process.state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void wordsAboutADimensionThatWasTakenBackCanBeCopied() {
        Map<String, String> form = process.sentBack(logs, "Which logs, exactly?");
        process.visitor("pete").post(process.address + "/submissions/process/withdrawal", Map.of());

        MvcTestResult late = process.review("ada", form);

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(late)
                        .select("section[aria-labelledby=stranded]")
                        .text())
                .contains("It is not saved", "Which logs, exactly?");
    }

    @Test
    void onlyTheReviewerOrALeadReviews() {
        String seen = process.seen();

        MvcTestResult result = process.review("pete", Map.of("seen", seen));

        assertThat(result).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.page(result).select(".error-summary").text())
                .contains("only the reviewer of Process or a lead");
        assertThat(process.state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void whoeverIsNamedReviewerReviews() {
        String eva = process.cycle.member("eva", "acme").person().toString();
        process.visitor("ada")
                .post(
                        process.address + "/scopes/process",
                        Map.of("owner", process.pete.person().toString(), "reviewer", eva, "seen", process.seen()));

        assertThat(process.page("eva").select(".verdict")).hasSize(process.practices.size());
        assertThat(process.review("eva", Map.of("seen", process.seen()))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(happened()).contains("Eva Castellanos accepted Process");
    }

    @Test
    void whoReviewsTheirOwnAnswersIsWarnedAndTheRecordSaysIt() {
        process.cycle.answer(process.ada, process.id, process.cycle.practices("policy"), Rating.LARGELY);
        Visitor ada = process.visitor("ada");
        ada.post(process.address + "/submissions/policy", Map.of());

        Document page = ada.page(process.address + "/review/policy");
        assertThat(page.select("#own-answers").text()).contains("You review your own answers");
        assertThat(ada.page(process.address + "/review").select("#acceptances").text())
                .contains("You review your own answers in Policy");

        ada.post(
                process.address + "/reviews/policy",
                Map.of("seen", page.expectFirst("input[name=seen]").val()));
        assertThat(happened()).contains("Ada Okafor accepted Policy, which they had answered alone");
    }

    @Test
    void ofSeveralSubmittedThoseAreAcceptedThatStandAsTheyWereSeen() {
        process.cycle.answer(process.ada, process.id, process.cycle.practices("policy"), Rating.LARGELY);
        Visitor ada = process.visitor("ada");
        ada.post(process.address + "/submissions/policy", Map.of());
        Map<String, String> seen = new HashMap<>();
        ada.page(process.address + "/review")
                .select("#acceptances input[name^=seen]")
                .forEach(it -> seen.put(it.attr("name"), it.val()));
        assertThat(seen.keySet()).containsExactlyInAnyOrder("seen.policy", "seen.process");
        process.visitor("pete").post(process.address + "/submissions/process/withdrawal", Map.of());
        process.submit("pete");

        assertThat(ada.post(process.address + "/acceptances", seen)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(ada.page(process.address + "/review").select("#outcomes li").eachText())
                .satisfiesExactlyInAnyOrder(
                        it -> assertThat(it).isEqualTo("Policy is accepted."),
                        it -> assertThat(it)
                                .contains("Process was not accepted. Nothing was changed: somebody changed"));
        assertThat(process.state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void onlyLeadsAcceptSeveralAtOnce() {
        assertThat(process.visitor("pete").post(process.address + "/acceptances", Map.of()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerGets404() {
        Visitor gus = process.visitor("gus");
        for (String resource : new String[] {"/reviews/process", "/acceptances"}) {
            assertThat(gus.post(process.address + resource, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.post(process.address.replace("acme", "globex") + resource, Map.of()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void theCommentsStandAtTheQuestionsUntilTheDimensionIsSubmittedAgain() {
        process.sendBack(logs, "Which logs, exactly?");
        assertThat(returned()).containsOnlyKeys(logs);

        process.submit("pete");
        assertThat(returned()).isEmpty();
    }

    private Map<PracticeKey, Remarks.Made> returned() {
        return Cycle.as(
                process.pete,
                () -> beans.getBean(Remarks.class)
                        .returned(process.pete, beans.getBean(Assessments.class).of(process.pete, process.id)));
    }

    private String happened() {
        return process.visitor("eva")
                .page(process.address)
                .select("section[aria-labelledby=activity] li")
                .text();
    }

    private static Map<String, String> answer(int version) {
        return Map.of(
                "rating",
                Rating.FULLY.name(),
                "confidence",
                "HIGH",
                "version",
                String.valueOf(version),
                "key",
                UUID.randomUUID().toString());
    }
}
