package io.waymark.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written from right to left, as a printer puts it down from left to right. */
class VisualOrderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Goal 1               | Goal 1
            שלום                 | םולש
            Team שלום (2)        | Team (2) םולש
            Team שלום, Level 2   | Team םולש, Level 2
            שלום 123 עולם        | םלוע 123 םולש
            (שלום)               | (םולש)
            שלום (ב) עולם        | םלוע (ב) םולש
            """)
    void aLineIsOrderedAsItIsRead(String written, String drawn) {
        assertThat(VisualOrder.ofLine(written)).isEqualTo(drawn);
    }

    @Test
    void marksStayWithTheirLetter() {
        assertThat(VisualOrder.ofLine("ש\u05C1ל")).isEqualTo("לש\u05C1");
    }

    /** First, last, first, middle, last: reh joins nothing behind it. */
    @Test
    void arabicLettersTakeTheShapeThatJoinsTheirNeighbours() {
        assertThat(JoinedLetters.of("مرحبا")).isEqualTo("\uFEE3\uFEAE\uFEA3\uFE92\uFE8E");
    }

    @ParameterizedTest
    @CsvSource({
        "لا, \uFEFB",
        "سلام, \uFEB3\uFEFC\uFEE1",
        "پی, \uFB58\uFBFD",
        "بَب, \uFE91\u064E\uFE90",
        "ء, \uFE80",
        "abc, abc"
    })
    void pairsOtherLanguagesAndMarksDoSoToo(String written, String shaped) {
        assertThat(JoinedLetters.of(written)).isEqualTo(shaped);
    }

    @Test
    void numbersAndNamesStayInTheRunOfWhatIsWrittenAroundThem() {
        BidiSplitter runs = new DirectionRuns();
        runs.setParagraph("Team שלום 123 עולם and more", BidiSplitter.LTR);

        assertThat(runs.countTextRuns()).isEqualTo(3);
        assertThat(runs.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.RTL);
        assertThat(runs.getVisualRun(1).getLength()).isEqualTo("שלום 123 עולם".length());
    }

    @Test
    void anEmptyParagraphIsOneRun() {
        BidiSplitter runs = new DirectionRuns();
        runs.setParagraph("", BidiSplitter.LTR);

        assertThat(runs.countTextRuns()).isOne();
        assertThat(runs.getBaseDirection("שלום abc")).isEqualTo(BidiSplitter.RTL);
    }
}
