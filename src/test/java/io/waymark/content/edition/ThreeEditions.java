package io.waymark.content.edition;

import static io.waymark.content.edition.TinyEdition.change;

import io.waymark.content.EditionId;
import io.waymark.content.file.ContentFile;
import io.waymark.content.file.ContentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A portal with the editions that are shipped and a third that only tests have: from 4.0-beta.2 to 4.0-beta.3 the candidates of
 * the business are split, changes of databases are merged with rolling forward, struggling applications are asked about no
 * longer, the lineage of data gets another key, and all others stay.
 */
public final class ThreeEditions implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String BEFORE = "4.0-beta.2";
    private static final String VERSION = "4.0-beta.3";

    private static final String CANDIDATES = "business-outcomes.business-alignment.candidates-identified";
    private static final String CHOSEN = "business-outcomes.business-alignment.candidates-chosen";
    private static final String STRUGGLING = "business-outcomes.first-application.struggling-recovered";
    private static final String FORWARD = "technology.release-and-operations.roll-forward";
    private static final String DATABASES = "technology.release-and-operations.database-changes";
    private static final String LINEAGE = "policy.ai.data-lineage";
    private static final String SHOWN = "policy.ai.lineage-shown";

    @Override
    public void initialize(ConfigurableApplicationContext portal) {
        TestPropertyValues.of("waymark.content.folder=" + folder()).applyTo(portal);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("three-editions");
            for (ContentFile file : ContentFolder.built().files()) {
                write(folder, file.path(), file.text());
                if (file.path().contains(BEFORE) && !file.path().endsWith("changes.yaml")) {
                    write(folder, file.path().replace(BEFORE, VERSION), third(file));
                }
            }
            write(folder, "cnmm/" + VERSION + "/changes.yaml", "from: " + BEFORE + "\nchanges:\n" + changes());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String third(ContentFile file) {
        String text =
                file.text().replace("version: " + BEFORE, "version: " + VERSION).replace(LINEAGE, SHOWN);
        return switch (file.path().substring(file.path().indexOf(BEFORE) + BEFORE.length() + 1)) {
            case "business-outcomes/business-alignment.yaml" -> text.stripTrailing() + "\n\n" + chosen(text);
            case "business-outcomes/first-application.yaml" -> without(text, "struggling-recovered");
            case "technology/release-and-operations.yaml" -> without(text, "database-changes");
            case "policy/ai.yaml" -> text.replace("- key: data-lineage", "- key: lineage-shown");
            default -> text;
        };
    }

    private static String chosen(String text) {
        return practice(text, "candidates-identified").replace("candidates-identified", "candidates-chosen");
    }

    private static String without(String text, String key) {
        return text.replace(practice(text, key), "");
    }

    /** The practice of a key as it stands in the file of its topic. */
    private static String practice(String text, String key) {
        int start = text.indexOf("  - key: " + key + "\n");
        int end = text.indexOf("\n  - key: ", start + 1);
        return text.substring(start, end < 0 ? text.length() : end + 1);
    }

    private static String changes() {
        Map<String, String> others = Map.of(
                CANDIDATES, change("split", CANDIDATES, CANDIDATES + ", " + CHOSEN),
                STRUGGLING, change("retired", STRUGGLING, ""),
                FORWARD, change("merged", FORWARD + ", " + DATABASES, FORWARD),
                LINEAGE, change("reworded", LINEAGE, SHOWN));
        return RealEdition.of(new EditionId("cnmm", BEFORE)).practices().stream()
                .map(it -> it.key().value())
                .filter(it -> !it.equals(DATABASES))
                .map(it -> others.getOrDefault(it, change("same", it, it)))
                .collect(Collectors.joining());
    }
}
