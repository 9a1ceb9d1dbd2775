package io.waymark.answersheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"Key\tAnswer\na\tNot", "Key,Answer\r\na,Not\r\n", "Key;Answer\na;Not", "\uFEFFKey,Answer\ra,Not"
            })
    void rowsComeFromASpreadsheetOrAsCsv(String text) {
        assertThat(lines(text)).containsExactly(Line.of(1, List.of("Key", "Answer")), Line.of(2, List.of("a", "Not")));
    }

    @Test
    void aCellMayHoldLinesTabsAndQuotationMarks() {
        assertThat(lines("Key\tNote\na\t\"One\n\"\"Two\"\"\tthree\"\nb\tThe \"big\" one"))
                .containsExactly(
                        Line.of(1, List.of("Key", "Note")),
                        Line.of(2, List.of("a", "One\n\"Two\"\tthree")),
                        Line.of(3, List.of("b", "The \"big\" one")));
    }

    @Test
    void emptyRowsAreCountedButNotRead() {
        assertThat(lines("Key\tAnswer\n\n\t\na\tNot")).extracting(Line::row).containsExactly(1, 4);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedDoesNotSwallowTheRowsBelow() {
        assertThat(RowText.read("Key\tNote\na\tfine\nb\t\"open\nc\tlost"))
                .isInstanceOfSatisfying(Source.Refused.class, it -> {
                    assertThat(it.problem().message()).isEqualTo("answersheet.problem.quote");
                    assertThat(it.problem().row()).isEqualTo(3);
                });
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(refused(" \n\t\n")).isEqualTo("answersheet.problem.nothing");
        assertThat(refused("x".repeat(Limits.SIZE + 1))).isEqualTo("answersheet.problem.too-large");
    }

    @Test
    void writtenRowsAreReadAgainAtTheirPlaces() {
        List<Line> lines = List.of(
                Line.of(1, List.of("Key", "Note")),
                Line.of(4, List.of("", "\"=1+1\"\n-2\t@x")),
                Line.of(5, List.of("#a", " spaced ")));

        assertThat(lines(RowText.of(lines))).isEqualTo(lines);
    }

    private static List<Line> lines(String text) {
        assertThat(RowText.read(text)).isInstanceOf(Source.Rows.class);
        return ((Source.Rows) RowText.read(text)).lines();
    }

    private static String refused(String text) {
        return ((Source.Refused) RowText.read(text)).problem().message();
    }
}
