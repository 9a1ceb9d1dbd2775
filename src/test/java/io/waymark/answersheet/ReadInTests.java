package io.waymark.answersheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class ReadInTests {

    private final MockMvcTester portal;
    private final ApplicationContext beans;

    private Desk desk;
    private Visitor pete;
    private PracticeKey first;
    private PracticeKey second;

    @Autowired
    ReadInTests(MockMvcTester portal, ApplicationContext beans) {
        this.portal = portal;
        this.beans = beans;
    }

    @BeforeEach
    void peteSitsDown() {
        desk = new Desk(beans);
        pete = Visitor.as("pete", portal);
        first = desk.practices().get(0);
        second = desk.practices().get(1);
    }

    @Test
    void aPreviewSavesNothingAndSavingSavesAll() {
        desk.answers(first, AnswerContent.of(Rating.NOT), 0);

        Document preview = preview(rows(first + "\tFully\t", second + "\t3\tNearly everywhere"));

        assertThat(preview.select("h1").text()).isEqualTo("2 answers would change");
        assertThat(preview.select("#row-2 td").eachText()).contains("Not", "Fully");
        assertThat(preview.select("#row-3").text()).contains("Open", "Largely", "Note: Nearly everywhere", "Changes");
        assertThat(desk.saves()).isOne();

        MvcTestResult saved = save(preview);

        assertThat(saved).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(desk.address() + "/sheet");
        assertThat(pete.page(desk.address() + "/sheet").select("[role=status]").text())
                .startsWith("2 answers are saved.");
        assertThat(desk.saved(first)).isEqualTo(AnswerContent.of(Rating.FULLY));
        assertThat(desk.saved(second))
                .isEqualTo(AnswerContent.of(Rating.LARGELY).withNote("Nearly everywhere"));
    }

    @Test
    void theActivityTellsHowManyAndNotWhat() {
        save(preview(rows(first + "\tFully\t", second + "\tNot\tsecret")));

        assertThat(Desk.one(pete.page(desk.address()), "[aria-labelledby=activity] li")
                        .text())
                .startsWith("Pete Nowak read 2 answers from a spreadsheet");
        assertThat(pete.page(desk.address())
                        .select("[aria-labelledby=activity]")
                        .text())
                .doesNotContain("secret");
    }

    @Test
    void anErrorRefusesEverythingAndKeepsWhatWasPasted() {
        String rows = rows(first + "\tFully\t", second + "\tMostly\t", "process.magic.trick\tNot\t");

        MvcTestResult result = pete.post(desk.address() + "/sheet/preview", Map.of("rows", rows));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".error-summary li").eachText()).containsExactly("Rows that cannot be read");
        assertThat(page.select("section:has(#refused) tbody tr").eachText())
                .containsExactly(
                        "Row 3 Answer Mostly “Mostly” is no answer. Choose Not, Partly, Largely, Fully, Not applicable or Don’t know yet",
                        "Row 4 Key process.magic.trick There is no question “process.magic.trick”. Copy the key from the downloaded sheet");
        assertThat(page.select("#row-3, #row-4")).hasSize(2);
        assertThat(page.select("form#decide button").eachText()).containsExactly("Discard");
        Document again = pete.page(page.select("form#decide a").attr("href"));
        assertThat(Desk.one(again, "textarea#rows").wholeText()).isEqualTo(rows);
        assertThat(desk.saves()).isZero();
    }

    @Test
    void savingLooksAtTheRowsOnceMoreAndSavesAllOrNothing() {
        Document refused = Visitor.page(pete.post(
                desk.address() + "/sheet/preview", Map.of("rows", rows(first + "\tFully\t", second + "\tMostly\t"))));

        assertThat(save(refused)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(desk.saves()).isZero();
    }

    @Test
    void aSecondClickAppliesNothingTwice() {
        Document preview = preview(rows(first + "\tFully\t", second + "\tNot\tWhy not"));

        MvcTestResult once = save(preview);
        MvcTestResult twice = save(preview);

        assertThat(once).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(twice).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(desk.saves()).isEqualTo(2);
        assertThat(desk.recorded()).isOne();
        assertThat(desk.saved()).extracting(Answer::version).containsOnly(1);
    }

    @Test
    void twoClicksAtOnceAreOne() throws Exception {
        Document preview = preview(rows(first + "\tFully\t", second + "\tNot\t"));
        Callable<MvcTestResult> click = () -> save(preview);

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result : threads.invokeAll(List.of(click, click))) {
                assertThat(result.get()).hasStatus(HttpStatus.SEE_OTHER);
            }
        }
        assertThat(desk.saves()).isEqualTo(2);
        assertThat(desk.recorded()).isOne();
    }

    @Test
    void twoClicksInOneInstantAreOne() {
        Document click = preview(rows(first + "\tFully\t", second + "\tNot\t"));
        Clock oneInstant = Clock.fixed(Instant.now(), ZoneOffset.UTC);

        assertThat(desk.readsIn(click, oneInstant)).isEqualTo(new ReadIn.Outcome.Done(2));
        assertThat(desk.readsIn(click, oneInstant)).isEqualTo(new ReadIn.Outcome.Done(2));

        assertThat(desk.saves()).isEqualTo(2);
        assertThat(desk.recorded()).isOne();
    }

    @Test
    void anAnswerThatWasSavedMeanwhileStopsTheWholeSheetAndIsShown() {
        Document preview = preview(rows(first + "\tFully\t", second + "\tNot\t"));
        desk.answers(second, AnswerContent.of(Rating.PARTLY), 0);

        MvcTestResult late = save(preview);

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        Document again = Visitor.page(late);
        assertThat(again.select("[role=alert]").text()).contains("Nothing was saved from your sheet");
        assertThat(again.select("#row-3").text()).contains("Partly", "Not", "Saved anew meanwhile");
        assertThat(desk.saved(first)).isEqualTo(AnswerContent.EMPTY);
        assertThat(desk.saved(second)).isEqualTo(AnswerContent.of(Rating.PARTLY));
        assertThat(desk.recorded()).isZero();

        assertThat(save(again)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(desk.saved(second)).isEqualTo(AnswerContent.of(Rating.NOT));
    }

    @Test
    void aRowThatSaidWhatWasSavedIsLateTooWhenThatChanged() {
        desk.answers(second, AnswerContent.of(Rating.NOT), 0);
        Document preview = preview(rows(first + "\tFully\t", second + "\tNot\t"));
        assertThat(preview.select("#row-3").text()).contains("Stays as it is");
        desk.answers(second, AnswerContent.of(Rating.PARTLY), 1);

        assertThat(save(preview)).hasStatus(HttpStatus.CONFLICT);
        assertThat(desk.saved(first)).isEqualTo(AnswerContent.EMPTY);
    }

    @Test
    void blanksNeverOverwrite() {
        AnswerContent before = new AnswerContent(Rating.LARGELY, "", Confidence.HIGH, "From the audit");
        desk.answers(first, before, 0);
        desk.answers(second, before, 0);

        Document preview = preview(rows(first + "\t\t", second + "\t\tFrom the second audit"));
        save(preview);

        assertThat(preview.select("#row-2").text()).contains("Blank, left alone");
        assertThat(desk.saved(first)).isEqualTo(before);
        assertThat(desk.saved(second)).isEqualTo(before.withNote("From the second audit"));
    }

    @Test
    void aSheetThatChangesNothingHasNothingToSave() {
        desk.answers(first, AnswerContent.of(Rating.NOT), 0);

        Document preview = preview(rows(first + "\tNot\t", second + "\t\t"));

        assertThat(preview.select("h1").text()).isEqualTo("No answer would change");
        assertThat(preview.select("form#decide button").eachText()).containsExactly("Discard");
    }

    @Test
    void whatOthersAnswerIsNotPetes() {
        MvcTestResult result = pete.post(
                desk.address() + "/sheet/preview",
                Map.of("rows", rows("people.culture." + "no-matter\tNot\t", first + "\tNot\t")));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(desk.saves()).isZero();
    }

    @Test
    void afterSignOffNothingIsReadAndTheRowsStayToBeCopied() {
        String rows = rows(first + "\tFully\t");
        Document preview = preview(rows);
        desk.isSignedOff();

        MvcTestResult late = save(preview);
        MvcTestResult anew = pete.post(desk.address() + "/sheet/preview", Map.of("rows", rows));

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(anew).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(anew).text()).contains("This assessment is signed off", "Nothing was saved");
        assertThat(Desk.one(Visitor.page(anew), "textarea").wholeText()).isEqualTo(rows);
        assertThat(pete.get(desk.address() + "/sheet")).hasStatus(HttpStatus.CONFLICT);
        assertThat(pete.get(desk.address() + "/sheet.xlsx")).hasStatus(HttpStatus.CONFLICT);
        assertThat(pete.get(desk.address() + "/paper")).hasStatus(HttpStatus.CONFLICT);
        assertThat(desk.saves()).isZero();
    }

    @Test
    void aPreviewIsThatOfWhoBroughtTheSheet() {
        String path = Desk.path(preview(rows(first + "\tFully\t")));

        for (String other : List.of("ada", "gus")) {
            Visitor visitor = Visitor.as(other, portal);
            assertThat(visitor.get(path)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(visitor.post(path + "/acceptance", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
            visitor.post(path + "/withdrawal", Map.of());
        }
        assertThat(pete.get(path.replace(desk.address(), new Desk(beans).address())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pete.get(path)).hasStatus(HttpStatus.OK);
        assertThat(pete.post(path + "/withdrawal", Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(pete.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.saves()).isZero();
    }

    private static String rows(String... rows) {
        return "Key\tAnswer\tNote\n" + String.join("\n", rows);
    }

    private Document preview(String rows) {
        MvcTestResult result = pete.post(desk.address() + "/sheet/preview", Map.of("rows", rows));
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return pete.page(Objects.requireNonNull(result.getResponse().getRedirectedUrl()));
    }

    private MvcTestResult save(Document preview) {
        return Desk.agreed(pete, preview);
    }
}
