package io.waymark.sheet;

import static io.waymark.sheet.BroughtFile.lines;
import static io.waymark.sheet.BroughtFile.reader;
import static io.waymark.sheet.BroughtFile.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRowsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"Key\tAnswer\na\tNot", "Key,Answer\r\na,Not\r\n", "Key;Answer\na;Not", "\uFEFFKey,Answer\ra,Not"
            })
    void rowsComeFromASpreadsheetOrAsCsv(String text) {
        assertThat(lines(text))
                .containsExactly(SheetLine.of(1, List.of("Key", "Answer")), SheetLine.of(2, List.of("a", "Not")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\nKey;Answer\na;Not", "\"sep=;\"\r\nKey;Answer\r\na;Not", "SEP=|\nKey|Answer\na|Not"})
    void theFirstLineMaySayWhatSeparates(String text) {
        assertThat(lines(text))
                .containsExactly(SheetLine.of(2, List.of("Key", "Answer")), SheetLine.of(3, List.of("a", "Not")));
    }

    @Test
    void aTitleAboveDoesNotHideWhatSeparates() {
        assertThat(lines("Figures, of Acme\n2026\n\nKey;Answer\na, b;Not").getLast())
                .isEqualTo(SheetLine.of(5, List.of("a, b", "Not")));
    }

    @Test
    void aCellMayHoldLinesTabsAndQuotationMarks() {
        assertThat(lines("Key\tNote\na\t\"One\n\"\"Two\"\"\tthree\"\nb\tThe \"big\" one"))
                .containsExactly(
                        SheetLine.of(1, List.of("Key", "Note")),
                        SheetLine.of(2, List.of("a", "One\n\"Two\"\tthree")),
                        SheetLine.of(3, List.of("b", "The \"big\" one")));
    }

    @Test
    void cellsAreCleanedAsTheTextOfFormsIs() {
        assertThat(lines("Key\tNote\n\u00A0a\u200B \tCafe\u0301").getLast())
                .isEqualTo(SheetLine.of(2, List.of("a", "Caf\u00E9")));
    }

    @Test
    void emptyRowsAreCountedButNotRead() {
        assertThat(lines("Key\tAnswer\n\n\t\na\tNot"))
                .extracting(SheetLine::number)
                .containsExactly(1, 4);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedDoesNotSwallowTheRowsBelow() {
        assertThat(reader().ofText("Key\tNote\na\tfine\nb\t\"open\nc\tlost"))
                .isInstanceOfSatisfying(SheetSource.Unread.class, it -> {
                    assertThat(it.fault().message()).isEqualTo("sheet.fault.quote");
                    assertThat(it.fault().details()).containsExactly(3);
                });
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(refused(reader().ofText(" \n\t\n"))).isEqualTo("nothing");
        assertThat(refused(reader().ofText("x".repeat(BroughtFile.BUDGET.size() + 1))))
                .isEqualTo("too-large");
    }

    @Test
    void writtenRowsAreReadAgainAtTheirPlaces() {
        List<SheetLine> lines = List.of(
                SheetLine.of(1, List.of("Key", "Note")),
                SheetLine.of(4, List.of("", "\"=1+1\"\n-2\t@x")),
                SheetLine.of(5, List.of("#a", "'=1")));

        assertThat(lines(RowText.of(lines, it -> false))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =1+1            | '=1+1
            +SUM(A1)        | '+SUM(A1)
            -2 teams        | '-2 teams
            @home           | '@home
            '=1+1           | ''=1+1
            'tis            | 'tis
            plain           | plain
            """)
    void theApostropheThatProtectsIsTakenOffAgain(String text, String written) {
        assertThat(Guard.of(text)).isEqualTo(written);
        assertThat(SheetCell.of(written).shown()).isEqualTo(text);
    }

    @Test
    void whatIsProtectedIsNoFormula() {
        assertThat(SheetCell.of("'=1+1").computed()).isFalse();
        assertThat(SheetCell.of("=1+1").computed()).isTrue();
        assertThat(SheetCell.computes("- two sites were missing")).isFalse();
        assertThat(SheetCell.computes("+3 clusters")).isFalse();
    }
}
