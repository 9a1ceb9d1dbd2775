package io.waymark.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Assessment;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class EvidencePageTests {

    private static final byte[] WORDS = "# Restored\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private UnitWithGaps world;
    private Member adasMembership;
    private Assessment assessment;
    private Visitor ada;
    private String first;
    private String second;

    @BeforeEach
    void begin() {
        world = new UnitWithGaps(portal);
        adasMembership = world.member("ada", "acme");
        assessment = world.assessment(adasMembership, world.unit(adasMembership));
        ada = Visitor.as("ada", mvc);
        first = address(world.practices(1).getLast());
        second = address(world.practices(2).getLast());
    }

    @Test
    void anEmptyPageTeachesWhatCouldBeShown() {
        Document page = ada.page(first);
        assertThat(page.select("main").text()).contains("Nothing shows this practice yet", "What could show it");
        assertThat(page.select("form[action$=/links] [name=owner] [selected]").text())
                .isEqualTo(adasMembership.name());
    }

    @Test
    void aLinkIsAddedAndLeadsThere() {
        MvcTestResult added = ada.post(first + "/links", link());
        assertThat(added).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(first);
        Document page = ada.page(first);
        assertThat(page.select(".notice-ok").text()).contains("“Restore test” was added");
        Element link = one(page, ".rows a[href=https://wiki.acme.example/restore]");
        assertThat(link.attr("rel")).contains("noopener", "noreferrer");
        assertThat(row(page).text())
                .contains("Restore test", "looked after by Ada Okafor", "dated 3 November 2026", "Not accepted yet");
    }

    @Test
    void aFormSentTwiceAddsOnePiece() {
        Map<String, String> link = link();
        ada.post(first + "/links", link);
        assertThat(ada.post(first + "/links", link)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(ada.page(first).select(".rows > li")).hasSize(1);
    }

    @Test
    void aLinkThatIsRefusedComesBackAsTyped() {
        Map<String, String> link = link();
        link.putAll(
                Map.of("url", "javascript:alert(1)", "dated", "2199-01-01", "reviewBy", "soon", "owner", "a stranger"));
        MvcTestResult answer = ada.post(first + "/links", link);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary li")).hasSize(4);
        page.select(".error-summary a")
                .forEach(it -> assertThat(page.select("[id=" + it.attr("href").substring(1) + "]"))
                        .hasSize(1));
        Element form = one(page, "details[open] form[action$=/links]");
        assertThat(form.select("[name=url]").val()).isEqualTo("javascript:alert(1)");
        assertThat(form.select("[name=title]").val()).isEqualTo("Restore test");
        assertThat(form.select("[name=reviewBy]").val()).isEqualTo("soon");
        assertThat(form.select("[name=key]").val()).isEqualTo(link.get("key"));
    }

    @Test
    void anAddressWithAPasswordIsRefused() {
        Map<String, String> link = link();
        link.put("url", "https://ada:secret@wiki.acme.example/");
        assertThat(Visitor.page(ada.post(first + "/links", link))
                        .select(".error-summary")
                        .text())
                .contains("Take the user name and the password out");
    }

    @Test
    void aReviewDateBeforeTheEvidenceIsRefused() {
        Map<String, String> link = link();
        link.put("reviewBy", "2026-11-02");
        assertThat(ada.post(first + "/links", link)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aFileIsAddedUnderItsNameAndHandedOutAsAnAttachment() {
        Map<String, String> fields = link();
        fields.put("title", "");
        assertThat(ada.upload(first + "/files", fields, "Prüfung 1.md", WORDS)).hasStatus(HttpStatus.SEE_OTHER);
        Element link = one(ada.page(first), ".rows a[download]");
        assertThat(link.text()).isEqualTo("Prüfung 1.md");
        MvcTestResult file = ada.get(link.attr("href"));
        assertThat(file).hasStatusOk();
        assertThat(file).body().isEqualTo(WORDS);
        assertThat(file)
                .headers()
                .hasValue("Content-Type", "text/markdown;charset=UTF-8")
                .hasValue("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Cache-Control", "no-store, private");
        assertThat(file.getResponse().getHeaders("Content-Security-Policy")).hasSize(1);
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Pr%C3%BCfung%201.md");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndTheWordsAreKept() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');
        assertRefused("log.txt", large, "larger than 10 MB");
    }

    @Test
    void aFileThatLiesIsRefusedAndTheWordsAreKept() {
        assertRefused("page.pdf", "<html></html>".getBytes(StandardCharsets.UTF_8), "not what its name says");
        assertRefused("../notes.md", WORDS, "contains “/”, “\\” or “..”");
        assertRefused("", WORDS, "Choose a file");
    }

    private void assertRefused(String name, byte[] content, String reason) {
        MvcTestResult answer = ada.upload(first + "/files", link(), name, content);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(answer);
        assertThat(page.select(".error-summary").text()).contains(reason);
        assertThat(page.select("details[open] form[action$=/files] [name=title]")
                        .val())
                .isEqualTo("Restore test");
    }

    @Test
    void anotherPracticeUsesTheSamePieceAndLosesItAgain() {
        ada.post(first + "/links", link());
        String piece = one(ada.page(second), "form[action$=/uses] option:contains(Restore test)")
                .val();
        assertThat(ada.post(second + "/uses", Map.of("piece", piece))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(row(ada.page(second)).text()).contains("Restore test");

        ada.post(second + "/" + piece + "/removal", Map.of());
        Document page = ada.page(second);
        assertThat(page.select(".rows > li")).isEmpty();
        assertThat(page.select("form.notice [name=piece]").val()).isEqualTo(piece);
        assertThat(row(ada.page(first)).text()).contains("Restore test");
    }

    @Test
    void nothingChosenIsRefused() {
        ada.post(second + "/links", link());
        assertThat(ada.post(first + "/uses", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aStaleChangeShowsBothVersionsAndChangesNothing() {
        ada.post(first + "/links", link());
        String piece = piece(ada.page(first));
        String tess = world.member("tess", "acme").person().toString();
        assertThat(ada.post(first + "/" + piece, change(tess, "2027-03-01", "0")))
                .hasStatus(HttpStatus.SEE_OTHER);

        MvcTestResult stale = ada.post(first + "/" + piece, change(me(), "2027-09-01", "0"));

        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        Element form = one(Visitor.page(stale), "main form");
        assertThat(Visitor.page(stale).select(".version").eachText())
                .satisfiesExactly(
                        mine -> assertThat(mine).contains("Ada Okafor", "1 September 2027"),
                        saved -> assertThat(saved).contains("Tess Hartmann", "1 March 2027"));
        assertThat(row(ada.page(first)).text()).contains("Review by 1 March 2027", "looked after by Tess Hartmann");

        assertThat(ada.post(
                        form.attr("action"),
                        change(me(), "2027-09-01", form.select("[name=version]").val())))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(row(ada.page(first)).text()).contains("Review by 1 September 2027");
    }

    @Test
    void aChangeThatCannotBeReadComesBackAsTyped() {
        ada.post(first + "/links", link());
        MvcTestResult answer = ada.post(first + "/" + piece(ada.page(first)), change("nobody", "soon", "0"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(answer);
        assertThat(page.select(".rows details[open] [name=reviewBy]").val()).isEqualTo("soon");
        page.select(".error-summary a")
                .forEach(it -> assertThat(page.select("[id=" + it.attr("href").substring(1) + "]"))
                        .hasSize(1));
    }

    @Test
    void thePagesScriptGetsTheRegionAlone() {
        Document region = Visitor.page(ada.region(first));
        assertThat(region.select("main, header")).isEmpty();
        assertThat(region.select("body > section > .section-head h2").text()).isEqualTo("Evidence");
        region.select("form")
                .forEach(it -> assertThat(it.attr("hx-target"))
                        .isEqualTo("#" + region.select("section").attr("id")));
    }

    @Test
    void everyoneReadsAndWhoDoesNotAnswerAddsNothing() {
        ada.post(first + "/links", link());
        Visitor eva = Visitor.as("eva", mvc);
        Document page = eva.page(first);
        assertThat(page.select(".rows").text()).contains("Restore test");
        assertThat(page.select("main form")).isEmpty();
        assertThat(eva.post(first + "/links", link())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(eva.post(first + "/" + piece(page) + "/removal", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(eva.post(first + "/" + piece(page), change(me(), "2027-09-01", "0")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aSignedOffAssessmentIsReadOnlyAndWhatWasTypedIsShown() {
        String signedOff = one(ada.page("/orgs/acme/assessments"), "tr:has(.status-done) th a")
                        .attr("href") + "/practices/" + world.practices(1).getLast() + "/evidence";
        Document page = ada.page(signedOff);
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("Signed off");
        MvcTestResult late = ada.post(signedOff + "/links", link());
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(late).select(".notice").text())
                .contains("signed off in the meantime", "Restore test", "https://wiki.acme.example/restore");
        assertThat(ada.upload(signedOff + "/files", link(), "notes.md", WORDS)).hasStatus(HttpStatus.CONFLICT);
        assertThat(ada.page(signedOff).select(".rows > li")).isEmpty();
    }

    @Test
    void aStrangerGets404() {
        ada.post(first + "/links", link());
        ada.upload(first + "/files", link(), "notes.md", WORDS);
        String file = one(ada.page(first), ".rows a[download]").attr("href");
        String piece = piece(ada.page(first));
        Visitor gus = Visitor.as("gus", mvc);
        for (String path :
                new String[] {first, first.replace("/acme/", "/globex/"), file, file.replace("/acme/", "/globex/")}) {
            assertThat(gus.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (String path : new String[] {"/links", "/uses", "/" + piece, "/" + piece + "/removal"}) {
            assertThat(gus.post(first + path, link())).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(gus.post(first.replace("/acme/", "/globex/") + path, link()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(gus.upload(first.replace("/acme/", "/globex/") + "/files", link(), "notes.md", WORDS))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ada.get(first.replace("/practices/", "/practices/nothing"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ada.get("/orgs/acme/evidence/" + piece.replace('0', '1') + "/file"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String address(PracticeKey practice) {
        return "/orgs/acme/assessments/" + assessment.id() + "/practices/" + practice + "/evidence";
    }

    private Map<String, String> link() {
        return new HashMap<>(Map.of(
                "url", "https://wiki.acme.example/restore",
                "title", "Restore test",
                "dated", "2026-11-03",
                "reviewBy", "",
                "owner", me(),
                "key", UUID.randomUUID().toString()));
    }

    private static Map<String, String> change(String owner, String reviewBy, String version) {
        return Map.of("owner", owner, "reviewBy", reviewBy, "version", version);
    }

    private String me() {
        return adasMembership.person().toString();
    }

    private static String piece(Document page) {
        return row(page).id().replaceAll(".*-(.{8}-.{4}-.{4}-.{4}-.{12})$", "$1");
    }

    private static Element row(Document page) {
        return one(page, ".rows > li");
    }

    private static Element one(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), () -> selector + " is not on " + page.title());
    }
}
