package io.waymark.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.Member;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
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
class EvidenceListTests {

    private static final String LIST = "/orgs/globex/evidence";
    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private UnitWithGaps world;
    private Member gusMembership;
    private Visitor gus;
    private String first;
    private String second;

    @BeforeEach
    void begin() {
        world = new UnitWithGaps(portal);
        gusMembership = world.member("gus", "globex");
        gus = Visitor.as("gus", mvc);
        Assessment assessment = world.assessment(gusMembership, world.unit(gusMembership));
        first = address(assessment, 1);
        second = address(assessment, 2);
    }

    @Test
    void acmesEvidenceTellsWhatItBacksAndWhatIsOverdue() {
        Document list = Visitor.as("eva", mvc).page("/orgs/acme/evidence");
        Element oldest = list.select("tbody tr").getFirst();
        assertThat(oldest.text())
                .contains(
                        "Results of the last benchmark run", "benchmark-results.csv", "Polly Adeyemi", "Overdue since");
        assertThat(one(list, "tr:contains(Log search)").select("td a")).hasSize(2);
        assertThat(list.select("main form[method=post]")).isEmpty();
    }

    @Test
    void ofManyPracticesThatAPieceBacksThreeAreNamedAtOnce() {
        Assessment assessment = world.assessment(gusMembership, world.unit(gusMembership));
        String piece = add(first, TODAY.plusDays(3));
        for (int position = 1; position <= 4; position++) {
            gus.post(address(assessment, position) + "/uses", Map.of("piece", piece));
        }
        Element row = one(gus.page(LIST), "tr[id=e-" + piece + "]");
        assertThat(row.select("summary").text()).contains("2 more");
        assertThat(row.select("details a")).hasSize(2);
    }

    @Test
    void theAddressSaysWhatIsListed() {
        String late = add(first, TODAY.minusDays(1));
        String soon = add(first, TODAY.plusDays(30));
        String later = add(first, TODAY.plusDays(31));
        String gretas = add(second, TODAY.plusDays(40), world.member("greta", "globex"));
        assertThat(listed("")).contains(late, soon, later, gretas);
        assertThat(listed("?show=overdue")).contains(late).doesNotContain(soon, later, gretas);
        assertThat(listed("?show=due")).contains(soon).doesNotContain(late, later, gretas);
        assertThat(listed("?show=mine")).contains(late, soon, later).doesNotContain(gretas);
        assertThat(listed("?show=nonsense")).contains(late, gretas);
    }

    @Test
    void aWithdrawnPieceLeavesThePracticesAndComesBackWhenItIsUsed() {
        String piece = add(first, TODAY.plusDays(2));
        gus.post(second + "/uses", Map.of("piece", piece));

        MvcTestResult withdrawn = gus.post(LIST + "/" + piece + "/withdrawal?show=mine", Map.of("version", "0"));

        assertThat(withdrawn).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(LIST + "?show=mine");
        assertThat(listed("")).doesNotContain(piece);
        assertThat(listed("?show=withdrawn")).contains(piece);
        assertThat(gus.page(first).select(".rows > li")).isEmpty();
        gus.post(first + "/uses", Map.of("piece", piece));
        assertThat(listed("")).contains(piece);
        assertThat(gus.page(first).select(".rows > li")).hasSize(1);
        assertThat(gus.page(second).select(".rows > li")).isEmpty();
    }

    @Test
    void aPieceIsChangedInItsRow() {
        String piece = add(first, TODAY.minusDays(1));
        Element form =
                one(gus.page(LIST + "?show=overdue&change=" + piece), "tr[id=e-" + piece + "] form:has([name=owner])");
        String later = TODAY.plusDays(90).toString();
        assertThat(gus.post(form.attr("action"), change(later, "0"))).hasRedirectedUrl(LIST + "?show=overdue");
        assertThat(listed("?show=overdue")).doesNotContain(piece);

        MvcTestResult stale =
                gus.post(LIST + "/" + piece, change(TODAY.plusDays(5).toString(), "0"));
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(one(Visitor.page(stale), ".versions").text())
                .contains(said(TODAY.plusDays(90)), said(TODAY.plusDays(5)));
        assertThat(gus.post(LIST + "/" + piece + "/withdrawal", Map.of("version", "0")))
                .hasStatus(HttpStatus.CONFLICT);

        MvcTestResult wrong = gus.post(LIST + "/" + piece, change("soon", "1"));
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(wrong);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(one(page, ".error-summary a").attr("href")).val())
                .isEqualTo("soon");
    }

    @Test
    void aPageFollowsAPageWithoutDoubles() {
        for (int piece = 0; piece < 51; piece++) {
            add(first, TODAY.plusDays(200));
        }
        List<String> beginning = listed("?show=mine");
        Element more = one(gus.page(LIST + "?show=mine"), ".pager [rel=next]");
        List<String> rest = gus.page(more.attr("href")).select("tbody tr").eachAttr("id");
        assertThat(beginning)
                .hasSize(50)
                .doesNotContainAnyElementsOf(
                        rest.stream().map(it -> it.substring(2)).toList());
        assertThat(rest).isNotEmpty();
    }

    @Test
    void pagesAskTheDatabaseAsOftenForManyPiecesAsForFew() {
        int few = asked(second);
        int list = asked(LIST);
        for (int piece = 0; piece < 5; piece++) {
            gus.post(second + "/uses", Map.of("piece", add(first, TODAY.plusDays(piece))));
        }
        assertThat(asked(second)).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(asked(LIST)).isEqualTo(list).isLessThanOrEqualTo(4);
    }

    @Test
    void aStrangerGets404() {
        String piece = add(first, TODAY);
        Visitor ada = Visitor.as("ada", mvc);
        assertThat(ada.get(LIST)).hasStatus(HttpStatus.NOT_FOUND);
        for (String path : List.of("/" + piece, "/" + piece + "/withdrawal")) {
            assertThat(ada.post(LIST + path, change("", "0"))).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(ada.post("/orgs/acme/evidence" + path, change("", "0"))).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void onlyWhoLooksAfterAPieceOrLeadsChangesIt() {
        String piece = add(first, TODAY);
        Visitor greta = Visitor.as("greta", mvc);
        assertThat(greta.post(LIST + "/" + piece, change("", "0"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(greta.post(LIST + "/" + piece + "/withdrawal", Map.of("version", "0")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private static String said(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.UK)
                .format(day);
    }

    private int asked(String path) {
        gus.page(path);
        return Statements.besideSessionAndMember(() -> gus.page(path)).size();
    }

    private List<String> listed(String query) {
        return gus.page(LIST + query).select("tbody tr").stream()
                .map(it -> it.id().substring(2))
                .toList();
    }

    private String add(String practice, LocalDate reviewBy) {
        return add(practice, reviewBy, gusMembership);
    }

    private String add(String practice, LocalDate reviewBy, Member owner) {
        String key = UUID.randomUUID().toString();
        MvcTestResult added = gus.post(
                practice + "/links",
                Map.of(
                        "url",
                        "https://wiki.globex.example/" + key,
                        "title",
                        "Grid " + key,
                        "dated",
                        TODAY.minusDays(30).toString(),
                        "reviewBy",
                        reviewBy.toString(),
                        "owner",
                        owner.person().toString(),
                        "key",
                        key));
        assertThat(added).hasStatus(HttpStatus.SEE_OTHER);
        return key;
    }

    private Map<String, String> change(String reviewBy, String version) {
        return Map.of("owner", gusMembership.person().toString(), "reviewBy", reviewBy, "version", version);
    }

    private String address(Assessment assessment, int practice) {
        return "/orgs/globex/assessments/" + assessment.id() + "/practices/"
                + world.practices(practice).getLast() + "/evidence";
    }

    private static Element one(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), () -> selector + " is not on " + page.title());
    }
}
