package io.waymark.content.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.AnswerTexts;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.file.ContentFolder;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.FieldSource;

/** The content that the portal ships, recounted without the rules that the import checks it by. */
@ParameterizedClass
@FieldSource("EDITIONS")
class RealEditionTests {

    private static final List<Edition> EDITIONS = EditionFolder.among(
                    ContentFolder.built().files())
            .stream()
            .map(EditionReader::read)
            .toList();

    private final Edition edition;

    RealEditionTests(Edition edition) {
        this.edition = edition;
    }

    @Test
    void theRealEditionIsRead() {
        assertThat(edition.id().toString()).startsWith("cnmm:4.0-beta.");
        assertThat(edition.dimensions()).hasSize(5);
        assertThat(edition.topics())
                .hasSizeGreaterThan(20)
                .allSatisfy(topic -> assertThat(topic.summaries()).containsOnlyKeys(1, 2, 3, 4, 5));
    }

    @Test
    void theRealEditionCoversEverySectionOfTheSourceAtLevels1To3() {
        assertThat(List.of(1, 2, 3))
                .allSatisfy(level -> assertThat(sectionsAt(level))
                        .as("sections with practices at level %d", level)
                        .containsAll(edition.outline()));
    }

    @Test
    void practiceKeysAreUnique() {
        assertThat(edition.practices()).extracting(Practice::key).doesNotHaveDuplicates();
    }

    @Test
    void requirementsCanBeWorkedOffOneAfterAnother() {
        var open = new HashSet<>(edition.practices());
        var done = new HashSet<>();
        while (open.removeIf(practice -> done.containsAll(practice.action().requires()) && done.add(practice.key()))) {
            // Each round finishes what became possible by the one before.
        }
        assertThat(open).isEmpty();
    }

    @Test
    void answerTextsHaveAtMost240Characters() {
        assertThat(edition.practices().stream().map(Practice::answers).flatMap(RealEditionTests::texts))
                .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(240));
    }

    @Test
    void practicesAreAskedLevelByLevel() {
        assertThat(edition.topics())
                .allSatisfy(topic -> assertThat(topic.practices())
                        .extracting(Practice::level)
                        .isSorted());
    }

    private Stream<String> sectionsAt(int level) {
        return edition.topics().stream()
                .flatMap(topic -> topic.practicesAt(level).stream()
                        .flatMap(practice -> Stream.of(topic.source(), practice.source())));
    }

    private static Stream<String> texts(AnswerTexts answers) {
        return Stream.of(answers.not(), answers.partly(), answers.largely(), answers.fully());
    }
}
