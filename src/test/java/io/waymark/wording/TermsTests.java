package io.waymark.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Glossary;
import io.waymark.content.GlossaryTerm;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a text are marked, shown in brackets. */
class TermsTests {

    private static final Terms TERMS = Terms.of(new Glossary(
            "en",
            List.of(
                    term("latency", List.of("latencies", "tail latency"), List.of()),
                    term("lead time", List.of(), List.of("supplier lead time")),
                    term("lead time for changes", List.of(), List.of()),
                    term("CI/CD", List.of(), List.of()),
                    term("p99", List.of("p99.9"), List.of()),
                    term("blue-green", List.of(), List.of()),
                    term("pod", List.of("pods"), List.of()),
                    term("API", List.of("api", "APIs"), List.of()),
                    term("WIP", List.of("WIPs"), List.of()),
                    term("SLSA", List.of(), List.of()))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Latency falls                          | [Latency] falls
            We halve latency                       | We halve [latency]
            LATENCY                                | [LATENCY]
            Halve latency.                         | Halve [latency].
            Halve “latency”, now                   | Halve “[latency]”, now
            'latency'                              | '[latency]'
            The pod's size and the pods’ size      | The [pod]'s size and the [pods]’ size
            latencyless, prelatency                | latencyless, prelatency
            lead time for changes                  | [lead time for changes]
            lead time for change                   | [lead time] for change
            Lead-time below a week                 | [Lead-time] below a week
            Lead  time below a week                | [Lead  time] below a week
            We lead. Time flies                    | We lead. Time flies
            Our supplier lead time                 | Our supplier lead time
            CI/CD and CI / CD                      | [CI/CD] and [CI / CD]
            p99 and p99.9                          | [p99] and [p99.9]
            cost-per-pod                           | cost-per-[pod]
            blue–green or blue green               | [blue–green] or [blue green]
            pods.example.com                       | pods.example.com
            pods,latency                           | pods,latency
            pods, latency                          | [pods], [latency]
            tail latency latency                   | [tail latency] [latency]
            An API, an api, some apis              | An [API], an [api], some [apis]
            Less WIP, no wip, no Wip               | Less [WIP], no wip, no Wip
            Slsa and SLSA                          | [Slsa] and [SLSA]
            Größe über pods                        | Größe über [pods]
            """)
    void whatIsMarked(String text, String marked) {
        assertThat(shown(TERMS.mark(text))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "plain", "p99", "a\u0000latency\uD800\n", "latency's latency ’s — ‘pods’", "<b>pods</b>"
            })
    void theStretchesTogetherAreTheText(String text) {
        assertThat(TERMS.mark(text).stretches().stream()
                        .map(MarkedText.Stretch::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void aTermIsOfferedOnce() {
        assertThat(TERMS.mark("Latency, latencies and a pod").terms())
                .extracting(GlossaryTerm::term)
                .containsExactly("latency", "pod");
    }

    @Test
    void aTextWithoutEndIsReadInNoTime() {
        String text = "a.".repeat(200_000) + " lead".repeat(50_000);
        assertThat(TERMS.mark(text).terms()).isEmpty();
    }

    private static GlossaryTerm term(String term, List<String> forms, List<String> except) {
        return new GlossaryTerm(term, forms, except, "in plain words", null);
    }

    private static String shown(MarkedText text) {
        return text.stretches().stream()
                .map(it -> Objects.isNull(it.term()) ? it.text() : "[" + it.text() + "]")
                .collect(Collectors.joining());
    }
}
