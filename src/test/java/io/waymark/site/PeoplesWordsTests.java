package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of any length and script, as they get into pages and sentences. */
class PeoplesWordsTests {

    @Test
    void aWordLongerThanALineMayBreak() {
        assertThat(PeoplesWords.breakable("See " + "a".repeat(35) + "."))
                .isEqualTo("See " + ("a".repeat(10) + "<wbr>").repeat(3) + "aaaaa.");
    }

    @Test
    void noLetterIsTornFromItsMarks() {
        assertThat(PeoplesWords.breakable("a\u0301".repeat(40))).startsWith("a\u0301".repeat(10) + "<wbr>a\u0301");
    }

    @Test
    void markupIsEscapedInBrokenWordsToo() {
        assertThat(PeoplesWords.breakable("<b>".repeat(11)))
                .doesNotContain("<b>")
                .startsWith("&lt;b&gt;&lt;b&gt;&lt;b&gt;&lt;<wbr>b&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Donaudampfschifffahrtskapitaen", "One goal, two objectives", ""})
    void ordinaryWordsArePrintedAsTheyAre(String words) {
        assertThat(PeoplesWords.breakable(words)).isEqualTo(words);
    }

    @Test
    void scriptsWithoutBlanksAreLeftToTheBrowser() {
        assertThat(PeoplesWords.breakable("成熟度".repeat(20))).doesNotContain("<wbr>");
    }

    @Test
    void onlyWordsFromRightToLeftAreIsolatedInSentences() {
        Sentences sentences = new Sentences();
        assertThat(sentences.getMessage("none", new Object[] {"Bo", 7}, "{0}, {1} of 9", Locale.ENGLISH))
                .isEqualTo("Bo, 7 of 9");
        assertThat(sentences.getMessage("none", new Object[] {"יעד 1!", 7}, "{0}, {1} of 9", Locale.ENGLISH))
                .isEqualTo("\u2068יעד 1!\u2069, 7 of 9");
    }

    @Test
    void ordinaryTextIsToldAtLittleCost() {
        assertThat(PeoplesWords.ordinary("Trace the important customer paths – “end to end”…"))
                .isTrue();
        assertThat(PeoplesWords.ordinary("a".repeat(30) + " " + "b".repeat(30))).isTrue();
        assertThat(PeoplesWords.ordinary("See " + "a".repeat(31))).isFalse();
        assertThat(PeoplesWords.ordinary("שלום")).isFalse();
        assertThat(PeoplesWords.ordinary("a\u200Fb")).isFalse();
        assertThat(PeoplesWords.ordinary("成熟度")).isFalse();
    }
}
