package io.waymark.answersheet;

import static io.waymark.answersheet.SmallSheet.answered;
import static io.waymark.answersheet.SmallSheet.read;
import static io.waymark.answersheet.SmallSheet.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Answer;
import io.waymark.assessment.AnswerContent;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.sheet.SheetCell;
import io.waymark.sheet.SheetFault;
import io.waymark.sheet.SheetLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReadingTests {

    private static final AnswerContent SURE_OF_FULLY =
            new AnswerContent(Rating.FULLY, "", Confidence.HIGH, "Seen in the audit");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Not | NOT
            partly | PARTLY
            LARGELY | LARGELY
            ' Fully ' | FULLY
            not  applicable | NOT_APPLICABLE
            Don’t know yet | DONT_KNOW
            don't know yet | DONT_KNOW
            1 | NOT
            2 | PARTLY
            3 | LARGELY
            4 | FULLY
            """)
    void anAnswerIsAWordOrTheKeyThatChoosesIt(String typed, Rating rating) {
        AnswerEffect row = read("Key\tAnswer\tReason\nprocess.logs.known\t" + typed + "\t"
                        + (rating == Rating.NOT_APPLICABLE ? "We have none" : ""))
                .effects()
                .getFirst();

        assertThat(row)
                .isInstanceOfSatisfying(
                        AnswerEffect.Change.class,
                        it -> assertThat(it.becomes().rating()).isEqualTo(rating));
    }

    @Test
    void columnsComeInAnyOrderAndThoseForPeopleAreNotRead() {
        ReadAnswers sheet = read(
                "Question\tNOTE\tanswer\tLevel\tconfidence\tKEY\nWhatever?\tMostly\tLargely\t9\tlow\tprocess.logs.kept");

        assertThat(sheet.effects())
                .containsExactly(new AnswerEffect.Change(
                        2,
                        SmallSheet.mine().practice("process.logs.kept").orElseThrow(),
                        AnswerContent.EMPTY,
                        new AnswerContent(Rating.LARGELY, "", Confidence.LOW, "Mostly")));
    }

    @Test
    void whatIsSavedAlreadyStaysAsItIs() {
        Answer before = answered("known", SURE_OF_FULLY);

        assertThat(read("Key\tAnswer\tConfidence\tNote\nprocess.logs.known\tFully\tHigh\tSeen in the audit", before)
                        .effects())
                .hasOnlyElementsOfType(AnswerEffect.Unchanged.class);
    }

    @Test
    void howLinesEndIsNoChange() {
        Answer before = answered("known", SURE_OF_FULLY.withNote("One\r\nTwo"));

        assertThat(read("Key\tAnswer\tNote\nprocess.logs.known\tFully\t\"One\nTwo\"", before)
                        .effects())
                .hasOnlyElementsOfType(AnswerEffect.Unchanged.class);
    }

    @Test
    void blankCellsNeverOverwrite() {
        Answer before = answered("known", SURE_OF_FULLY);

        assertThat(only(read("Key\tAnswer\tConfidence\tNote\nprocess.logs.known\tPartly\t\t", before)))
                .isEqualTo(new AnswerContent(Rating.PARTLY, "", Confidence.HIGH, "Seen in the audit"));
        assertThat(read("Key\tAnswer\tNote\nprocess.logs.known\t\t", before).effects())
                .hasOnlyElementsOfType(AnswerEffect.Blank.class);
    }

    @Test
    void aNoteAloneKeepsTheRating() {
        assertThat(only(read("Key\tAnswer\tNote\nprocess.logs.known\t\tSeen again", answered("known", SURE_OF_FULLY))))
                .isEqualTo(SURE_OF_FULLY.withNote("Seen again"));
        assertThat(only(read("Key\tAnswer\tNote\nprocess.logs.known\t\tAsk Tess")))
                .isEqualTo(AnswerContent.EMPTY.withNote("Ask Tess"));
    }

    @Test
    void notApplicableKeepsItsReasonAndLosesItWithTheRating() {
        Answer before = answered("known", new AnswerContent(Rating.NOT_APPLICABLE, "None", Confidence.MEDIUM, ""));

        assertThat(read("Key\tAnswer\tReason\nprocess.logs.known\tNot applicable\t", before)
                        .effects())
                .hasOnlyElementsOfType(AnswerEffect.Unchanged.class);
        assertThat(only(read("Key\tAnswer\tReason\nprocess.logs.known\t\tNone at all", before))
                        .reason())
                .isEqualTo("None at all");
        assertThat(only(read("Key\tAnswer\nprocess.logs.known\tNot", before)).reason())
                .isEmpty();
    }

    @Test
    void confidenceInNothingIsNoAnswer() {
        assertThat(read("Key\tAnswer\tConfidence\nprocess.logs.known\t\tMedium").effects())
                .hasOnlyElementsOfType(AnswerEffect.Blank.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            process.logs.known | Mostly | | | | 2 Answer: “Mostly” is no answer.
            process.logs.known | 5 | | | | 2 Answer: “5” is no answer.
            process.logs.known | =A1 | | | | 2 Answer: This is a formula.
            process.logs.known | Not | | =B2 | | 2 Confidence: This is a formula.
            process.logs.known | Not | | Certain | | 2 Confidence: “Certain” is no confidence.
            process.logs.known | Not applicable | | | | 2 Reason: Say why this does not apply
            process.logs.known | Fully | Because | | | 2 Reason: A reason belongs to Not applicable only.
            process.logs.paper | Not | | | | 2 Key: “process.logs.paper” belongs to Small 1.0; this assessment asks the questions of Small 2.0.
            process.logs.magic | Not | | | | 2 Key: There is no question “process.logs.magic”.
            nonsense | Not | | | | 2 Key: There is no question “nonsense”.
            people.skills.plan | Not | | | | 2 Key: You do not answer “people.skills.plan”.
            '' | Not | | | | 2 Key: The row does not say which question it answers.
            """)
    void whatIsWrongIsSaidWithItsRowAndColumn(
            String key, String answer, String reason, String confidence, String note, String said) {
        ReadAnswers sheet = read("Key\tAnswer\tReason\tConfidence\tNote\n"
                + String.join("\t", List.of(key, text(answer), text(reason), text(confidence), text(note))));

        assertThat(said(sheet)).singleElement().asString().startsWith(said);
        assertThat(sheet.effects()).hasOnlyElementsOfType(AnswerEffect.Unreadable.class);
    }

    @Test
    void aNoteMayBeginLikeAFormula() {
        assertThat(only(read("Key\tAnswer\tNote\nprocess.logs.known\tNot\t=3 teams of 9"))
                        .note())
                .isEqualTo("=3 teams of 9");
    }

    @Test
    void errorsOfASpreadsheetAreNamedWhereverTheyStand() {
        ReadAnswers sheet = SmallSheet.reading()
                .of(List.of(
                        SheetLine.of(1, List.of("Key", "Answer", "Note", "Question")),
                        new SheetLine(
                                7,
                                List.of(
                                        new SheetCell("process.logs.known", "process.logs.known", false, false),
                                        new SheetCell("#REF!", "#REF!", true, false),
                                        new SheetCell("#N/A", "#N/A", true, false),
                                        new SheetCell("#DIV/0!", "#DIV/0!", true, false)))));

        assertThat(said(sheet))
                .containsExactly(
                        "7 Answer: The spreadsheet shows an error here. Mend its formula, or write the value",
                        "7 Note: The spreadsheet shows an error here. Mend its formula, or write the value",
                        "7 Question: The spreadsheet shows an error here. Mend its formula, or write the value");
    }

    @Test
    void everyFaultOfEveryRowIsSaidAtOnce() {
        ReadAnswers sheet = read("""
                Key\tAnswer\tConfidence\tNote
                process.logs.known\tMostly\tCertain\t
                process.logs.kept\tFully\tHigh\t
                process.logs.magic\tNot\t\t
                """);

        assertThat(sheet.everyFault()).extracting(SheetFault::line).containsExactly(2, 2, 4);
    }

    @Test
    void aKeyTwiceNamesBothRows() {
        ReadAnswers sheet = read("Key\tAnswer\nprocess.logs.known\tNot\n\nprocess.logs.known\tFully");

        assertThat(said(sheet)).containsExactly("4 Key: Rows 2 and 4 answer the same question. Remove one");
    }

    @Test
    void tooLongWordsSayTheLimit() {
        assertThat(said(read("Key\tAnswer\tNote\nprocess.logs.known\tNot\t" + "n".repeat(4_001))))
                .containsExactly("2 Note: Keep this under 4,000 characters; it has 4,001");
        assertThat(said(read("Key\tAnswer\tReason\nprocess.logs.known\tNot applicable\t" + "r".repeat(1_001))))
                .containsExactly("2 Reason: Keep this under 1,000 characters; it has 1,001");
        assertThat(said(read("Key\tAnswer\tNote\nprocess.logs.known\tNot\t" + "n".repeat(4_000))))
                .isEmpty();
    }

    @Test
    void otherColumnsAreNamed() {
        assertThat(said(read("Key\tAnswer\tColour\tAnswer\nprocess.logs.known\tNot\tred\tNot")))
                .containsExactly(
                        "1 Colour: There is no such column here. Use Key, Answer, Reason, Confidence, Note, or remove it",
                        "1 Answer: There are two columns of this name. Remove one");
        assertThat(said(read("Key\tAnswer\nprocess.logs.known\tNot\t\tstray")))
                .containsExactly(
                        "2 D: This cell stands in a column without a heading. Clear it, or give the column a name");
    }

    @Test
    void keyAndAnswerAreNeeded() {
        assertThat(said(read("process.logs.known\tNot")))
                .contains(
                        "1 There is no column “Key”. A row above the others has to name the columns",
                        "1 There is no column “Answer”. A row above the others has to name the columns");
    }

    @Test
    void twoThousandRowsAreReadAndOneMoreIsNot() {
        assertThat(said(SmallSheet.reading().of(rows(2_000)))).hasSize(2_000);
        assertThat(said(SmallSheet.reading().of(rows(2_001))))
                .containsExactly("There are 2,001 rows; at most 2,000 can be read at once. Bring them in parts");
    }

    private static List<SheetLine> rows(int count) {
        List<SheetLine> rows = new ArrayList<>(List.of(SheetLine.of(1, List.of("Key", "Answer"))));
        for (int row = 0; row < count; row++) {
            rows.add(SheetLine.of(row + 2, List.of("process.logs.r" + row, "Not")));
        }
        return rows;
    }

    private static AnswerContent only(ReadAnswers sheet) {
        assertThat(said(sheet)).isEmpty();
        return ((AnswerEffect.Filled) sheet.effects().getFirst()).becomes();
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
