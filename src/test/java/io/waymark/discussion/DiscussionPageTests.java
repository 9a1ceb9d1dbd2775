package io.waymark.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.People;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
class DiscussionPageTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private Member ada;
    private Visitor tess;
    private String assessment;
    private String address;

    @BeforeEach
    void tessLooksAtAPractice() {
        UnitWithGaps world = new UnitWithGaps(beans);
        ada = world.member("ada", "acme");
        assessment = "/orgs/acme/assessments/"
                + world.assessment(ada, world.unit(ada)).id();
        address = assessment + "/practices/" + world.practices(1).getFirst() + "/discussion";
        tess = Visitor.as("tess", portal);
    }

    @Test
    void thePageSaysWhoReadsAndWhatToKeepBack() {
        Document page = tess.page(address);

        assertThat(page.select(".talk .soft").text()).startsWith("Nobody has written here yet");
        assertThat(page.select("label[for^=talk-] ~ .hint").text())
                .contains("Everybody at Acme Retail can read this", "do not say which rating");
    }

    @Test
    void aCommentIsWrittenAndRead() {
        MvcTestResult answer = write(tess, "Which **logs**, @Ada? <b>!</b>");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith(address + "#c-");
        Element comment = Visitor.as("eva", portal).page(address).expectFirst(".comment");
        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("#" + comment.id());
        assertThat(comment.select(".meta-line strong").text()).isEqualTo("Tess Hartmann");
        assertThat(comment.select(".words strong").text()).isEqualTo("logs");
        assertThat(comment.select(".mention").text()).isEqualTo("@Ada");
        assertThat(comment.select(".words").text()).contains("<b>!</b>");
    }

    @Test
    void everyoneMayReplyExecutivesToo() {
        write(tess, "Which logs?");
        Visitor eva = Visitor.as("eva", portal);

        MvcTestResult answer = send(eva, "form[action$=/replies]", "All of them");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(tess.page(address).select(".replies .comment").text()).contains("Eva Castellanos", "All of them");
    }

    @Test
    void aThreadIsResolvedAndOpenedAgain() {
        write(tess, "Which logs?");

        assertThat(press(tess, "form[action$=/resolution]")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(tess.page(address).select("details.thread > summary").text())
                .contains("Resolved", "Tess Hartmann: Which logs?");
        assertThat(press(tess, "form[action$=/removal]")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(tess.page(address).select("article.thread")).hasSize(1);
    }

    @Test
    void anOldPageIsToldThatSomebodyWasFaster() {
        write(tess, "Which logs?");
        String action =
                tess.page(address).expectFirst("form[action$=/resolution]").attr("action");
        tess.post(action, Map.of("version", "0"));
        tess.post(action + "/removal", Map.of("version", "1"));

        MvcTestResult late = Visitor.as("ada", portal).post(action, Map.of("version", "0"));

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(late).select(".notice-warn").text()).contains("Nothing was changed");
        assertThat(Visitor.page(late).select("article.thread")).hasSize(1);
    }

    @Test
    void nothingTypedIsLostWhenACommentIsRefused() {
        String words = "x".repeat(4001);

        MvcTestResult answer = write(tess, words);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(answer);
        assertThat(page.title()).startsWith("Error: ");
        Element field = page.expectFirst("textarea[aria-invalid]");
        assertThat(field.val()).isEqualTo(words);
        assertThat(field.hasAttr("hx-preserve")).isFalse();
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#" + field.id());
        assertThat(page.select("#" + field.id() + "-error").text()).contains("4,000");
    }

    @Test
    void theRegionSaysWhyACommentWasRefused() {
        MvcTestResult answer = tess.htmx(address, Map.of("words", " "));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).select(".talk > form .error").text()).isEqualTo("Write something first");
    }

    @Test
    void anEmptyReplyComesBackOpen() {
        write(tess, "Which logs?");

        MvcTestResult answer = send(tess, "form[action$=/replies]", " ");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer)
                        .select("details[open] form[action$=/replies] .error")
                        .text())
                .isEqualTo("Write something first");
    }

    @Test
    void fourThousandCharactersFitHoweverLinesEnd() {
        assertThat(write(tess, "a\r\n".repeat(2000).strip())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(write(tess, "zero \u0000 character")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void otherWordsWithTheSameKeyAreAskedForAgain() {
        String key = UUID.randomUUID().toString();
        tess.post(address, Map.of("words", "One", "key", key));

        MvcTestResult answer = tess.post(address, Map.of("words", "Other", "key", key));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Element form = Visitor.page(answer).expectFirst("form:has([aria-invalid])");
        assertThat(form.select("textarea").val()).isEqualTo("Other");
        assertThat(form.select("[name=key]").val()).isNotEqualTo(key);
    }

    @Test
    void theTwoAlexesAreToldApart() {
        admit("alex.kim", "Alex Kim");
        admit("alex.moreau", "Alex Moreau");

        write(tess, "@Alex knows. @Alex Kim too.");

        Document page = tess.page(address);
        assertThat(page.select(".notice").text()).contains("@Alex could be two people: write the full name");
        assertThat(page.select(".mention").eachText()).contains("@Alex Kim");
        assertThat(tess.page(address).select(".notice")).isEmpty();
    }

    @Test
    void afterSignOffWordsAreRefusedAndKeptToCopy() {
        write(tess, "In time");
        String resolution =
                tess.page(address).expectFirst("form[action$=/resolution]").attr("action");
        signOff();

        MvcTestResult answer = tess.post(
                address, Map.of("words", "Too late", "key", UUID.randomUUID().toString()));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(answer).select("textarea[readonly]").val()).isEqualTo("Too late");
        assertThat(tess.post(resolution, Map.of("version", "0"))).hasStatus(HttpStatus.CONFLICT);
        Document page = tess.page(address);
        assertThat(page.select(".talk form")).isEmpty();
        assertThat(page.select(".comment").text()).contains("In time");
    }

    @Test
    void theRegionStandsAlone() {
        write(tess, "Which logs?");

        Document region = Visitor.page(tess.region(address));

        assertThat(region.select("main, header, nav")).isEmpty();
        Element section = region.expectFirst("body > section");
        assertThat(section.select("form[method=post]")).hasSize(3).allSatisfy(it -> {
            assertThat(it.attr("hx-post")).isEqualTo(it.attr("action"));
            assertThat(it.attr("hx-target")).isEqualTo("#" + section.id());
            assertThat(it.select("[name=_csrf]")).hasSize(1);
        });
    }

    /** What is typed in one form survives the sending of another: its fields keep their ids until it is sent itself. */
    @Test
    void onlyTheFormThatWasSentIsNewAfterwards() {
        write(tess, "Which logs?");
        List<String> before = tess.page(address).select("textarea").eachAttr("id");

        send(tess, "form[action$=/replies]", "All of them");

        List<String> after = tess.page(address).select("textarea").eachAttr("id");
        assertThat(after.getFirst()).isNotEqualTo(before.getFirst());
        assertThat(after.getLast()).isEqualTo(before.getLast());
    }

    @Test
    void aStrangerFindsNothing() {
        write(tess, "Which logs?");
        String thread =
                tess.page(address).expectFirst("form[action$=/resolution]").attr("action");
        Visitor gus = Visitor.as("gus", portal);
        Map<String, String> words =
                Map.of("words", "Hello", "key", UUID.randomUUID().toString());

        for (String stolen : List.of(address, address.replace("acme", "globex"))) {
            assertThat(gus.get(stolen)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.post(stolen, words)).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (String stolen : List.of(thread, thread.replace("acme", "globex"))) {
            assertThat(gus.post(stolen, Map.of("version", "0"))).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.post(stolen + "/removal", Map.of("version", "0"))).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.post(stolen.replace("resolution", "replies"), words)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(tess.get(assessment + "/practices/technology.alchemy.gold/discussion"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(tess.get(assessment + "/practices/x/discussion")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(tess.post(address + "/" + UUID.randomUUID() + "/resolution", Map.of("version", "0")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(tess.post(address + "/no-id/resolution", Map.of("version", "0")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult write(Visitor who, String words) {
        return send(who, ".talk > form", words);
    }

    private MvcTestResult send(Visitor who, String form, String words) {
        Element sent = who.page(address).expectFirst(form);
        return who.post(
                sent.attr("action"),
                Map.of("words", words, "key", sent.select("[name=key]").val()));
    }

    private MvcTestResult press(Visitor who, String form) {
        Element pressed = who.page(address).expectFirst(form);
        return who.post(
                pressed.attr("action"),
                Map.of("version", pressed.select("[name=version]").val()));
    }

    private void admit(String subject, String name) {
        var person =
                beans.getBean(People.class).signIn(subject, name, null, false).personId();
        Tenancy.of(ada).call(() -> {
            beans.getBean(Members.class).admit(ada.organisation(), person, List.of(Role.OWNER));
            return true;
        });
    }

    private void signOff() {
        Tenancy.of(ada)
                .call(() -> beans.getBean(TransactionTemplate.class)
                        .execute(status -> beans.getBean(JdbcClient.class)
                                .sql(
                                        "update assessment set state = 'SIGNED_OFF', signed_off_at = now(), signed_off_on = current_date where id = ?::uuid")
                                .param(assessment.replaceAll(".*/", ""))
                                .update()));
    }
}
