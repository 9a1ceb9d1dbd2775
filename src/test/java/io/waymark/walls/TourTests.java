package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tour for newcomers leads through files that are there. */
class TourTests {

    private static final Path TOUR = Path.of("docs/tour.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");
    private static final int AT_MOST = 10;

    @Test
    void everyFileOnTheWayIsThere() throws IOException {
        assertThat(links()).allSatisfy(it -> assertThat(TOUR.resolveSibling(it)).exists());
    }

    @Test
    void theWayHasAtMostTenStops() throws IOException {
        assertThat(links().stream().filter(it -> it.startsWith("../src/"))).hasSizeBetween(1, AT_MOST);
    }

    private static List<String> links() throws IOException {
        return LINK.matcher(Files.readString(TOUR))
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
