package io.waymark.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextBodyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nb", "a\nb", "a\rb", "a\u2028b", "a\u2029b", "a\u0085b", "a\u0000b", "a\u000Bb", " a \t b "
            })
    void aLineStaysOneLine(String text) {
        assertThat(PlainTextBody.line(text, 10)).isEqualTo("a b");
    }

    @Test
    void whatIsTooLongIsCutWithoutBreakingACharacter() {
        assertThat(PlainTextBody.line("abcdef", 4)).isEqualTo("abc…");
        assertThat(PlainTextBody.line("ab\uD83D\uDE00def", 4)).isEqualTo("ab…");
        assertThat(PlainTextBody.line("abcd", 4)).isEqualTo("abcd");
    }

    @Test
    void linesAreKeptAndControlsAreNot() {
        assertThat(PlainTextBody.lines(" one\r\n\ntwo\u0000\u0007\n", 100)).containsExactly("one", "", "two");
        assertThat(PlainTextBody.lines("  \n ", 100)).isEmpty();
    }
}
