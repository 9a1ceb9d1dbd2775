package io.waymark.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchedTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Security and policy        | secur        | [Security] and policy
            Überweisungen in Łódź      | uberweisung  | [Überweisungen] in Łódź
            Trace important paths      | tracing path | [Trace] important [paths]
            Dashboard                  | board        | [Dashboard]
            Is it so?                  | i            | [Is] [it] so?
            An unrelated unit of units | unit         | An unrelated [unit] of [units]
            成熟度模型                  | 熟度模        | [成熟度模型]
            A plain line               | %            | A plain line
            A plain line               | nothing      | A plain line
            """)
    void wordsThatWereTypedAreMarked(String text, String typed, String marked) {
        assertThat(told(MatchedText.of(text, typed))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Security and policy | securty polcy | [Security] and [policy]
            Deployments a week  | deploments    | [Deployments] a week
            """)
    void whatComesCloseIsMarkedToo(String text, String typed, String marked) {
        assertThat(told(MatchedText.near(text, typed))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"30, …", "0, ''"})
    void ofALongTextThatIsShownWhichStandsAroundTheFirstMatch(int words, String cut) {
        String shown = told(MatchedText.of("word ".repeat(words) + "needle" + " word".repeat(words), "needle")
                .around());
        assertThat(shown).startsWith(cut).endsWith(cut).contains("[needle]").hasSizeLessThan(150);
    }

    private static String told(MatchedText text) {
        return text.parts().stream()
                .map(it -> it.matched() ? "[" + it.text() + "]" : it.text())
                .collect(Collectors.joining());
    }
}
