package io.waymark.content.edition;

import static io.waymark.content.edition.TinyEdition.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A portal with two tiny editions: from 1.0 to 2.0 a practice of people gets other words and another key, two of process are
 * merged under the key of one, one of policy is split under its key and another, one of technology is retired, one of business
 * outcomes is new, and all others stay.
 */
public final class TwoEditions implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext portal) {
        TestPropertyValues.of("waymark.content.folder=" + folder()).applyTo(portal);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("two-editions");
            write(folder, TinyEdition.valid("1.0"));
            write(folder, later());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, TinyEdition edition) throws IOException {
        for (var file : edition.texts().entrySet()) {
            Path path = folder.resolve("tiny").resolve(edition.version()).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    static TinyEdition later() {
        TinyEdition edition = TinyEdition.valid("2.0")
                .with("people/basics.yaml", "key: second", "key: renewed")
                .with("people/basics.yaml", "The second thing is done", "The second thing is done well")
                .without("process/basics.yaml", "fourth")
                .without("technology/basics.yaml", "third")
                .withPractice("policy/basics.yaml", "extra", 2, "Policy")
                .withPractice("business-outcomes/basics.yaml", "sixth", 3, "Business Outcomes");
        return edition.withFile("changes.yaml", "from: \"1.0\"\nchanges:\n" + changes(edition));
    }

    private static String changes(TinyEdition edition) {
        return change("reworded", "people.basics.second", "people.basics.renewed")
                + change("merged", "process.basics.third, process.basics.fourth", "process.basics.third")
                + change("split", "policy.basics.third", "policy.basics.third, policy.basics.extra")
                + change("retired", "technology.basics.third", "")
                + change("new", "", "business-outcomes.basics.sixth")
                + same(edition);
    }

    private static String same(TinyEdition edition) {
        return edition.read().practices().stream()
                .map(it -> it.key().value())
                .filter(it -> !Stream.of(
                                "people.basics.renewed",
                                "process.basics.third",
                                "policy.basics.third",
                                "policy.basics.extra",
                                "business-outcomes.basics.sixth")
                        .toList()
                        .contains(it))
                .map(it -> change("same", it, it))
                .collect(Collectors.joining());
    }
}
