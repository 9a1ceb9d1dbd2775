package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.chart.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One thing has one name for people: the words of CONTRIBUTING.md, and none of those that they stand instead of. */
class WordsTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+?) \\| ([^|]+?) \\|$");
    private static final Pattern SAID = Pattern.compile("(?m)^([^#!\\s=:][^\\s=:]*)[ \\t]*[=:](.*)$");

    /** Where "plain words" is how to write, and not the name of the page. */
    private static final Set<String> WRITING_PLAINLY = Set.of(
            "goal.empty.text",
            "sight.empty.text",
            "wording.lead",
            "gate.case.new.changed.hint",
            "kpis.form.meaning",
            "kpis.error.meaning");

    private final List<Instead> words = words();

    @Test
    void theListHoldsTwelveWords() {
        assertThat(words).hasSize(12);
    }

    @Test
    void noBundleSaysAWordForWhichThereIsAnother() {
        assertThat(faults().filter(it -> !it.isAllowed())).isEmpty();
    }

    @Test
    void noExceptionIsLeftOver() {
        assertThat(faults().filter(Fault::isAllowed).map(Fault::key)).containsAll(WRITING_PLAINLY);
    }

    @Test
    void noChartSaysAWordForWhichThereIsAnother() {
        assertThat(Arrays.stream(Phrase.values()).flatMap(it -> faults(it.key(), it.english())))
                .isEmpty();
    }

    /** What stands between the tags: hardly anything, as words are in bundles. */
    @Test
    void noTemplateSaysAWordForWhichThereIsAnother() {
        assertThat(SourceText.templates().stream()
                        .map(it -> it.replaceAll("\"[^\"]*\"", "").replaceAll("(?s)<[^>]*>", " "))
                        .flatMap(it -> faults("template", it)))
                .isEmpty();
    }

    private Stream<Fault> faults() {
        return SourceText.bundles().stream()
                .flatMap(it -> SAID.matcher(it).results())
                .flatMap(it -> faults(it.group(1), it.group(2)));
    }

    private Stream<Fault> faults(String key, String text) {
        return words.stream()
                .flatMap(word ->
                        word.pattern().matcher(text).results().map(it -> new Fault(key, it.group(), word.say())));
    }

    private static List<Instead> words() {
        try {
            String all = Files.readString(Path.of("CONTRIBUTING.md"));
            String section = all.substring(all.indexOf("## Words that people read"), all.indexOf("## A form,"));
            return ROW.matcher(section).results().skip(1).map(Instead::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to say, and what is found where somebody says otherwise, in the singular and the plural. */
    private record Instead(String say, Pattern pattern) {

        static Instead of(MatchResult row) {
            String forms =
                    Arrays.stream(row.group(2).split(", ")).map(Pattern::quote).collect(Collectors.joining("|"));
            return new Instead(row.group(1), Pattern.compile("(?i)\\b(" + forms + ")s?\\b"));
        }
    }

    private record Fault(String key, String found, String say) {

        boolean isAllowed() {
            return found.equalsIgnoreCase("plain words") && WRITING_PLAINLY.contains(key);
        }

        @Override
        public String toString() {
            return "%s says \"%s\": write \"%s\"".formatted(key, found, say);
        }
    }
}
