package io.waymark.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What went in brackets, what came in braces. */
class WordingDifferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Halve the wait|Halve the wait|Halve the wait
            Halve the latency|Halve the wait|Halve the [latency]{wait}
            Halve the wait|Halve the wait in shops|Halve the wait {in shops}
            Halve the long wait|Halve the wait|Halve the [long ]wait
            one|two|[one]{two}
            a b c d|a c b d|a [b ]c {b }d
            """)
    void wordsThatWentAndCame(String before, String now, String shown) {
        assertThat(shown(before, now)).isEqualTo(shown);
    }

    @Test
    void linesAreKept() {
        assertThat(shown("Sell more\nWithout queues", "Sell more\nWithout a queue"))
                .isEqualTo("Sell more\nWithout [queues]{a queue}");
    }

    @Test
    void veryLongTextsStandSideBySideWhole() {
        String before = "word ".repeat(2000);
        String now = "other ".repeat(2000);
        assertThat(WordingDifference.between(before, now))
                .extracting(WordingDifference::text)
                .containsExactly(before, now);
    }

    private static String shown(String before, String now) {
        return WordingDifference.between(before, now).stream()
                .map(it -> switch (it.change()) {
                    case STAYED -> it.text();
                    case WENT -> "[" + it.text() + "]";
                    case CAME -> "{" + it.text() + "}";
                })
                .collect(Collectors.joining());
    }
}
