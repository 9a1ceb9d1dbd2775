package io.waymark.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The portal's own files as text, without comments: what is not run cannot be relied on. */
final class SourceText {

    private SourceText() {}

    /** Without comments, and without what packages say of each other. */
    static List<String> java() {
        return files("src/main/java", ".java")
                .filter(it -> !it.contains("@ApplicationModule"))
                .map(it -> it.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", ""))
                .toList();
    }

    static List<String> templates() {
        return files("src/main/resources/templates", "")
                .map(it -> it.replaceAll("(?s)<!--/\\*.*?\\*/-->", ""))
                .toList();
    }

    static List<String> bundles() {
        return files("src/main/resources/messages", ".properties")
                .map(it -> it.replaceAll("\\\\\\R\\s*", ""))
                .toList();
    }

    private static Stream<String> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(it -> Files.isRegularFile(it) && it.toString().endsWith(ending))
                    .sorted()
                    .map(SourceText::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
