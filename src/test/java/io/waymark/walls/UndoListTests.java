package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.WaymarkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever takes something away is listed in docs/undo.md: with how it is taken back, or why it is not. */
@WaymarkTest
class UndoListTests {

    private static final String HOME = "/orgs/{slug}";
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `(/[^`]+)` \\|");

    /** What paths end in whose acts remove, drop, move or close. */
    private static final Pattern TAKES_AWAY = Pattern.compile(
            ".*/([a-z-]*(remov|withdraw|retire|archiv|clos|revo|release|drop|delet|eras|discard|cancel|move|merg|split)"
                    + "[a-z-]*|ending|position|resolution|sign-off|topics-left-out|changes)");

    @Autowired
    private ApplicationContext portal;

    @Test
    void everyActThatTakesSomethingAwaySaysHowItIsTakenBackOrWhyNot() throws IOException {
        List<String> listed = LISTED.matcher(Files.readString(Path.of("docs/undo.md")))
                .results()
                .map(it -> HOME + it.group(1))
                .toList();

        assertThat(listed).doesNotHaveDuplicates().hasSizeGreaterThan(40);
        assertThat(posted()).containsAll(listed);
        assertThat(posted()).filteredOn(it -> TAKES_AWAY.matcher(it).matches()).isSubsetOf(listed);
    }

    private List<String> posted() {
        return Addresses.of(portal).stream()
                .filter(Addresses.Address::changes)
                .map(Addresses.Address::pattern)
                .toList();
    }
}
