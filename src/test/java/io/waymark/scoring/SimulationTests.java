package io.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.edition.RealEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What the rule makes of whole firms, in {@code docs/scoring.md}. Where the rule or the draws changed on purpose, run this test
 * with {@code -Dwaymark.docs=write}, and read what came out before you commit it.
 */
class SimulationTests {

    private static final Path DOCUMENT = Path.of("docs/scoring.md");
    private static final String BEGIN = "<!-- drawn by SimulationTests -->\n\n";
    private static final String END = "\n\n<!-- end -->";
    private static final Edition EDITION = RealEdition.of(new EditionId("cnmm", "4.0-beta.1"));

    @Test
    void theDocumentShowsWhatTheRuleMakesOfFirms() throws IOException {
        String text = Files.readString(DOCUMENT);
        String tables = new Simulation(EDITION).tables();
        if ("write".equals(System.getProperty("waymark.docs"))) {
            Files.writeString(DOCUMENT, before(text) + tables.strip() + after(text));
        } else {
            assertThat(text.substring(
                            before(text).length(), text.length() - after(text).length()))
                    .isEqualTo(tables.strip());
        }
    }

    private static String before(String text) {
        return text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
    }

    private static String after(String text) {
        return text.substring(text.indexOf(END));
    }
}
