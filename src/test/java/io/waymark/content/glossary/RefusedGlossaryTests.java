package io.waymark.content.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.content.file.ContentFile;
import io.waymark.content.file.ContentProblem;
import io.waymark.content.file.InvalidContent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each way to break the glossary, with the file, line and reason that an editor is told. */
class RefusedGlossaryTests {

    private static final String SOUND = """
            language: en
            terms:
              - term: latency
                forms: [latencies]
                plain: how long customers wait
              - term: lead time
                forms:
                  - lead times
                except: [supplier lead time]
                plain: the time until customers have it
                note: From the request until customers have it.
            """;

    @Test
    void theShortGlossaryIsSound() {
        assertThat(GlossaryReader.read(file(SOUND)).terms()).hasSize(2);
    }

    @Test
    void brokenYaml() {
        assertOnlyProblem("plain: how long", "plain: how: long", 5, "is not YAML: mapping values are not allowed here");
    }

    @Test
    void anEmptyFile() {
        assertThat(problems("# later\n"))
                .containsExactly(new ContentProblem("glossary/en.yaml", 1, "holds no keys and values"));
    }

    @Test
    void aTermWithoutPlainWords() {
        assertOnlyProblem("    plain: how long customers wait\n", "", 3, "term latency: plain is missing");
    }

    @Test
    void aKeyThatNobodyKnows() {
        assertOnlyProblem("note: From", "hint: From", 11, "term lead time: hint is not a key of this place");
    }

    @Test
    void plainWordsThatAreLong() {
        assertOnlyProblem(
                "how long customers wait",
                "how long ".repeat(11).strip(),
                5,
                "term latency: plain is 98 characters long; at most 90");
    }

    @Test
    void aTermThatYamlTakesForATruth() {
        assertOnlyProblem("[latencies]", "[true]", 4, "term latency: forms #1 must be text; put it in quotes");
    }

    @Test
    void aSpellingWithAQuestionMark() {
        assertOnlyProblem(
                "[latencies]",
                "[\"latency?\"]",
                4,
                "term latency: forms #1 is \"latency?\"; it must be words with one space, hyphen, slash, point or &"
                        + " between");
    }

    @Test
    void anotherLanguage() {
        assertOnlyProblem("language: en", "language: de", 1, "language is \"de\"; it must be one of en");
    }

    @Test
    void aFormOfTwoTerms() {
        assertOnlyProblem(
                "- lead times", "- Latencies", 8, "term lead time: \"Latencies\" is a form of latency already");
    }

    @Test
    void theTermAmongItsForms() {
        assertOnlyProblem(
                "- lead times", "- lead-time", 8, "term lead time: \"lead-time\" is a form of lead time already");
    }

    @Test
    void smallLettersMayStandBesideCapitals() {
        assertThat(GlossaryReader.read(file(SOUND.replace("[latencies]", "[LAT, lat]")))
                        .terms())
                .hasSize(2);
        assertOnlyProblem("[latencies]", "[lat, Lat]", 4, "term latency: \"Lat\" is a form of latency already");
    }

    @Test
    void aFormThatIsAnExceptionOfAnother() {
        assertOnlyProblem(
                "[latencies]",
                "[latencies, supplier lead-time]",
                9,
                "term lead time: \"supplier lead time\" is a form of latency already");
    }

    @Test
    void plainWordsThatRepeatTheTerm() {
        assertOnlyProblem("how long customers wait", "Latency", 5, "term latency: plain repeats the term");
    }

    @Test
    void allProblemsComeTogether() {
        assertThat(problems(SOUND.replace("latencies", "lead time").replace("lead times", "latency")))
                .extracting(ContentProblem::line)
                .containsExactly(6, 8);
    }

    private static void assertOnlyProblem(String old, String now, int line, String reason) {
        assertThat(problems(SOUND.replace(old, now)))
                .containsExactly(new ContentProblem("glossary/en.yaml", line, reason));
    }

    private static List<ContentProblem> problems(String text) {
        return catchThrowableOfType(InvalidContent.class, () -> GlossaryReader.read(file(text)))
                .problems();
    }

    private static ContentFile file(String text) {
        return new ContentFile("glossary/en.yaml", text);
    }
}
