package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words for people: none that a page asks for is missing from the bundles, and none is kept that nobody asks for. */
class MessageKeysTests {

    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*([^#!\\s=:][^\\s=:]*)\\s*[=:]");

    /** What Spring and Jakarta Validation ask for by themselves. */
    private static final Pattern CONVENTION = Pattern.compile("typeMismatch.*|jakarta\\.validation\\..*");

    /** The constants for which there is nothing to say, by the key that is joined with them. */
    private static final Set<String> NEVER_SAID = Set.of(
            "agreement.closed.ANSWERING",
            "agreement.closed.SENT_BACK",
            "application.ask.EFFORT",
            "application.ask.RETURN",
            "compare.movement.SAME",
            "cost.word.NOT_NEEDED",
            "objectives.reckoning.reached",
            "objectives.reckoning.under-way",
            "question.closed.short.ANSWERING",
            "question.closed.short.SENT_BACK",
            "rating.UNDECIDED",
            "review.refused.by.OWNER");

    private final List<String> written = SourceText.bundles().stream()
            .flatMap(it -> KEY.matcher(it).results())
            .map(it -> it.group(1))
            .toList();
    private final Set<String> keys = new TreeSet<>(written);
    private final KeysAsked asked = KeysAsked.inSource();

    @Test
    void noKeyThatIsAskedForIsMissing() {
        assertThat(asked.certain()).hasSizeGreaterThan(1_000);
        assertThat(asked.missing(keys)).isEmpty();
    }

    /** Where a key is joined with the name of a constant, every constant of that enum has its words. */
    @Test
    void noConstantIsWithoutItsWords() {
        List<EnumNames> enums = EnumNames.inSource();
        assertThat(enums).isNotEmpty();
        assertThat(asked.joined().stream()
                        .filter(it -> it.indexOf('*') == it.lastIndexOf('*'))
                        .flatMap(it -> missing(it, enums)))
                .doesNotHaveDuplicates()
                .isSubsetOf(NEVER_SAID);
    }

    @Test
    void noKeyIsUnused() {
        assertThat(keys.stream().filter(it -> !asked.asks(it)))
                .allMatch(it -> CONVENTION.matcher(it).matches());
    }

    @Test
    void noKeyIsWrittenTwice() {
        assertThat(written).doesNotHaveDuplicates();
    }

    private Stream<String> missing(String joined, List<EnumNames> enums) {
        Set<String> values = KeysAsked.values(joined, keys);
        Optional<EnumNames> origin = enums.stream()
                .filter(it -> it.explains(values))
                .min(Comparator.comparing(it -> it.names().size()));
        return origin.stream().flatMap(it -> it.missing(values)).map(it -> joined.replace("*", it));
    }
}
