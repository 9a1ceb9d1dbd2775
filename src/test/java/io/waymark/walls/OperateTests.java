package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What operators read about settings is what the code asks for. */
class OperateTests {

    private static final Path GUIDE = Path.of("docs/operate.md");
    private static final Pattern NAME = Pattern.compile("WAYMARK_[A-Z_]+[A-Z]");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(WAYMARK_[A-Z_]+)` \\|");

    @Test
    void everySettingOfTheCodeIsInTheTableAndNoOther() throws IOException {
        assertThat(rows()).containsExactlyInAnyOrderElementsOf(asked());
    }

    @Test
    void nothingNamesASettingThatIsNotThere() throws IOException {
        for (String file : Set.of("README.md", "docs/operate.md", "docker-compose.yml", "src/compose/database.sh")) {
            assertThat(names(Files.readString(Path.of(file)))).as(file).isSubsetOf(asked());
        }
    }

    private static Set<String> rows() throws IOException {
        return ROW.matcher(Files.readString(GUIDE))
                .results()
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asked() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources"))) {
            String settings = files.filter(it -> it.toString().endsWith(".yaml"))
                    .map(OperateTests::read)
                    .collect(Collectors.joining());
            return names(settings + String.join("", SourceText.java()));
        }
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(it -> it.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
