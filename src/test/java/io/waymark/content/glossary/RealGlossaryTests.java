package io.waymark.content.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Glossary;
import io.waymark.content.GlossaryTerm;
import io.waymark.content.file.ContentFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The glossary that the portal ships, looked at without the rules that it is read by. */
class RealGlossaryTests {

    private static final Glossary GLOSSARY =
            GlossaryReader.in(ContentFolder.built()).orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void theRealGlossaryIsRead() {
        assertThat(GLOSSARY.language()).isEqualTo("en");
        assertThat(GLOSSARY.terms()).hasSizeBetween(130, 180);
        assertThat(GLOSSARY.terms())
                .extracting(GlossaryTerm::term)
                .contains("latency", "p99", "SLO", "MTTR", "Kubernetes", "technical debt", "RAG");
    }

    @Test
    void aSpellingLeadsToOneTerm() {
        List<String> spellings = GLOSSARY.terms().stream()
                .flatMap(it -> it.spellings().stream()
                        .map(spelling -> spelling.toLowerCase(Locale.ROOT))
                        .distinct())
                .toList();
        assertThat(spellings).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    @Test
    void whatIsOfferedFitsIntoASentence() {
        assertThat(GLOSSARY.terms())
                .extracting(GlossaryTerm::plain)
                .allSatisfy(it -> assertThat(it).matches("[a-z].*[a-z]"));
    }

    @Test
    void whatIsNotTheTermIsALongerPhraseWithIt() {
        assertThat(GLOSSARY.terms())
                .allSatisfy(term -> assertThat(term.except())
                        .allSatisfy(it -> assertThat(it).contains(" ")));
    }

    @Test
    void aFolderWithoutGlossaryHasNone() throws IOException {
        assertThat(GlossaryReader.in(ContentFolder.at(folder))).isEmpty();
        Files.createDirectories(folder.resolve("glossary"));
        Files.writeString(
                folder.resolve("glossary/en.yaml"),
                "language: en\nterms:\n  - term: latency\n    plain: how long customers wait\n");
        assertThat(GlossaryReader.in(ContentFolder.at(folder)).orElseThrow().terms())
                .containsExactly(new GlossaryTerm("latency", List.of(), List.of(), "how long customers wait", null));
    }
}
