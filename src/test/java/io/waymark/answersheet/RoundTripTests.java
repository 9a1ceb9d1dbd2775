package io.waymark.answersheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AnswerContent;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class RoundTripTests {

    private static final AnswerContent TRICKY =
            new AnswerContent(Rating.PARTLY, "", Confidence.LOW, "=cmd|' /C calc'!A0\r\n-2 of 3 \"teams\"\t@home");

    private final MockMvcTester portal;
    private final ApplicationContext beans;

    private Desk desk;
    private Visitor pete;

    @Autowired
    RoundTripTests(MockMvcTester portal, ApplicationContext beans) {
        this.portal = portal;
        this.beans = beans;
    }

    @BeforeEach
    void peteSitsDown() {
        desk = new Desk(beans);
        pete = Visitor.as("pete", portal);
    }

    @Test
    void theWorkbookHoldsPetesQuestionsAndWhatHeAnswered() throws IOException {
        desk.answers(desk.practices().getFirst(), TRICKY, 0);

        List<Row> rows = rows(download(), "Answers");

        assertThat(texts(rows.getFirst()))
                .containsExactly(
                        "Key",
                        "Dimension",
                        "Topic",
                        "Level",
                        "Practice",
                        "Question",
                        "Answer",
                        "Reason",
                        "Confidence",
                        "Note");
        assertThat(rows.stream().skip(1).map(it -> it.getCellText(0)))
                .containsExactlyElementsOf(
                        desk.practices().stream().map(PracticeKey::value).toList());
        assertThat(rows.get(1).getCellText(6)).isEqualTo("Partly");
        assertThat(rows.get(1).getCellText(8)).isEqualTo("Low");
        assertThat(rows.get(2).getCellText(6)).isEmpty();
    }

    @Test
    void whatOthersAnsweredIsNotInPetesSheetNorOnHisPaper() throws IOException {
        desk.adaAnswers(desk.practices().getFirst(), TRICKY);

        assertThat(rows(download(), "Answers").get(1).getCellText(6)).isEmpty();
        assertThat(pete.page(desk.address() + "/paper?answers=true").select(".ticked"))
                .isEmpty();
        assertThat(previewed(download()).select(".sheet-blank"))
                .hasSize(desk.practices().size());
    }

    @Test
    void whatLooksLikeAFormulaIsWrittenAsText() throws IOException {
        desk.answers(desk.practices().getFirst(), TRICKY, 0);

        Cell note = rows(download(), "Answers").get(1).getCell(9);

        assertThat(note.getType()).isEqualTo(CellType.STRING);
        assertThat(note.getFormula()).isNull();
        assertThat(note.getText()).startsWith("=cmd|");
    }

    @Test
    void theOtherSheetsExplainTheScaleAndWhereItComesFrom() throws IOException {
        byte[] file = download();

        assertThat(rows(file, "Scale").stream().map(it -> it.getCellText(0)))
                .containsExactly("Answer", "Not", "Partly", "Largely", "Fully", "Not applicable", "Don’t know yet");
        assertThat(rows(file, "What answers look like"))
                .hasSize(desk.practices().size() + 1);
        assertThat(rows(file, "About").stream().map(it -> it.getCellText(1)))
                .contains("On paper", "Pete Nowak", "cnmm:4.0-beta.1");
    }

    @Test
    void theDownloadHasANameAndAType() {
        MvcTestResult result = pete.get(desk.address() + "/sheet.xlsx");

        assertThat(result.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;")
                .contains(".xlsx");
        assertThat(result.getResponse().getContentType()).contains("spreadsheetml");
    }

    @Test
    void aWorkbookThatNobodyTouchedChangesNothing() throws IOException {
        desk.answers(desk.practices().getFirst(), TRICKY, 0);
        desk.answers(
                desk.practices().getLast(),
                new AnswerContent(Rating.NOT_APPLICABLE, "We run none", Confidence.HIGH, ""),
                0);

        Document preview = previewed(download());

        assertThat(preview.select("h1").text()).isEqualTo("No answer would change");
        assertThat(preview.select(".sheet-unchanged")).hasSize(2);
        assertThat(preview.select(".sheet-blank")).hasSize(desk.practices().size() - 2);
    }

    @Test
    void aFilledWorkbookIsReadBack() throws IOException {
        desk.answers(desk.practices().getFirst(), TRICKY, 0);
        Map<Integer, List<String>> filled = Map.of(
                1, List.of("Largely", "", "", ""),
                2, List.of("4", "", "High", "+1 from everyone"),
                3, List.of("not applicable", "We run none", "", ""));

        Document preview = previewed(filled(download(), filled));
        Desk.agreed(pete, preview);

        assertThat(preview.select("h1").text()).isEqualTo("3 answers would change");
        assertThat(desk.saved(desk.practices().get(0)))
                .isEqualTo(new AnswerContent(
                        Rating.LARGELY, "", Confidence.LOW, TRICKY.note().replace("\r", "")));
        assertThat(desk.saved(desk.practices().get(1)))
                .isEqualTo(new AnswerContent(Rating.FULLY, "", Confidence.HIGH, "+1 from everyone"));
        assertThat(desk.saved(desk.practices().get(2)))
                .isEqualTo(new AnswerContent(Rating.NOT_APPLICABLE, "We run none", Confidence.NOT_SAID, ""));
    }

    @Test
    void aFileWithMistakesComesBackAsRowsToCorrect() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Answers");
            List.of("Key", "Answer", "Mood")
                    .forEach(it ->
                            sheet.value(0, List.of("Key", "Answer", "Mood").indexOf(it), it));
            sheet.value(4, 0, desk.practices().getFirst().value());
            sheet.value(4, 1, "Mostly");
        }

        MvcTestResult result = desk.previewed(file.toByteArray());

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Visitor.page(result);
        assertThat(page.select("section:has(#refused) tbody tr").eachText())
                .containsExactly(
                        "Row 1 Mood Mood There is no such column here. Use Key, Answer, Reason, Confidence, Note, or remove it",
                        "Row 5 Answer Mostly “Mostly” is no answer. Choose Not, Partly, Largely, Fully, Not applicable or Don’t know yet");
        Document again = pete.page(page.select("form#decide a").attr("href"));
        assertThat(Desk.one(again, "textarea#rows").wholeText()).contains("Mostly", "Mood");
    }

    @Test
    void aFormulaThatNobodyComputedIsNamedAtTheField() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Answers");
            sheet.value(0, 0, "Key");
            sheet.value(0, 1, "Note");
            sheet.value(1, 0, desk.practices().getFirst().value());
            sheet.formula(1, 1, "SUM(1,2)");
        }

        MvcTestResult result = desk.previewed(file.toByteArray());

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(result).select("#file-error").text())
                .isEqualTo("Cell B2 holds a formula without a result."
                        + " Open the workbook in your spreadsheet program, save it and choose it again");
    }

    @Test
    void aFileThatIsNoWorkbookSaysSoAtTheField() {
        MvcTestResult result = desk.previewed(new byte[] {0, 1, 2});

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(result).select("#file-error").text())
                .startsWith("This file is neither an Excel workbook nor text");
        assertThat(Visitor.page(result).select(".error-summary a").attr("href")).isEqualTo("#file");
        assertThat(desk.previewed(new byte[AnswerWords.BUDGET.size() + 1])).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatWasSavedSinceTheFileLeftIsLeftAloneUnlessChosen() throws IOException {
        desk.answers(desk.practices().get(0), AnswerContent.of(Rating.PARTLY), 0);
        desk.answers(desk.practices().get(1), AnswerContent.of(Rating.PARTLY), 0);
        byte[] file = download();
        desk.answers(desk.practices().get(0), AnswerContent.of(Rating.FULLY), 1);
        byte[] changed = desk.withCell(file, 3, "Largely");

        Document preview = previewed(changed);
        assertThat(preview.select("h1").text()).isEqualTo("1 answer would change");
        assertThat(preview.select("main .notice").text()).contains("1 row was saved anew since your file left.");
        assertThat(preview.select("#row-2").text()).contains("Fully", "Partly", "Saved anew since your file left");
        Desk.agreed(pete, preview);
        assertThat(desk.saved(desk.practices().get(0)).rating()).isEqualTo(Rating.FULLY);
        assertThat(desk.saved(desk.practices().get(1)).rating()).isEqualTo(Rating.LARGELY);

        Document again = previewed(changed);
        Desk.agreed(pete, again, again.select("#row-2 [name=chosen]").val());
        assertThat(desk.saved(desk.practices().get(0)).rating()).isEqualTo(Rating.PARTLY);
    }

    @Test
    void rowsThatAreCorrectedHereAreStillThoseOfTheFile() throws IOException {
        desk.answers(desk.practices().get(0), AnswerContent.of(Rating.PARTLY), 0);
        byte[] file = download();
        desk.answers(desk.practices().get(0), AnswerContent.of(Rating.FULLY), 1);
        Document form = pete.page(previewed(file).select("form#decide a").attr("href"));

        MvcTestResult result = pete.post(
                desk.address() + "/sheet/preview",
                Map.of(
                        "rows", Desk.one(form, "textarea#rows").wholeText(),
                        "from", form.select("[name=from]").val()));

        assertThat(pete.page(Objects.requireNonNull(result.getResponse().getRedirectedUrl()))
                        .select(".sheet-outrun"))
                .hasSize(1);
    }

    @Test
    void aFileOfAnotherAssessmentOrPersonIsTold() throws IOException {
        byte[] file = download();
        Desk other = new Desk(beans);

        MvcTestResult elsewhere = other.previewed(file);
        assertThat(pete.page(Objects.requireNonNull(elsewhere.getResponse().getRedirectedUrl()))
                        .select("main .notice")
                        .text())
                .contains("This file was handed out for On paper, ", "not for what you are about to change");
        assertThat(previewed(desk.handedTo("Ada Lovelace", file))
                        .select("main .notice")
                        .text())
                .contains("This file was handed out to Ada Lovelace, not to you.");
    }

    private byte[] download() {
        MvcTestResult result = pete.get(desk.address() + "/sheet.xlsx");
        assertThat(result).hasStatus(HttpStatus.OK);
        return result.getResponse().getContentAsByteArray();
    }

    private Document previewed(byte[] file) {
        MvcTestResult result = desk.previewed(file);
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return pete.page(Objects.requireNonNull(result.getResponse().getRedirectedUrl()));
    }

    /** The same rows with Answer, Reason, Confidence and Note filled in, as a spreadsheet would save them. */
    private static byte[] filled(byte[] file, Map<Integer, List<String>> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Row> rows = rows(file, "Answers");
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Answers");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < 10; column++) {
                    String text = row == 0 || column < 6 || !cells.containsKey(row)
                            ? rows.get(row).getCellText(column)
                            : cells.get(row).get(column - 6);
                    sheet.value(row, column, text);
                }
            }
        }
        return out.toByteArray();
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }

    private static List<Row> rows(byte[] file, String tab) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Optional<Sheet> sheet = workbook.findSheet(tab);
            return sheet.orElseThrow().read();
        }
    }
}
