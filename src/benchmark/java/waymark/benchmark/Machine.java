package waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine at hand, in words. */
final class Machine {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final Path LOAD = Path.of("/proc/loadavg");

    private Machine() {}

    static String told() throws IOException {
        return "%s, %d cores, Java %s, load at the end %s"
                .formatted(processor(), Runtime.getRuntime().availableProcessors(), Runtime.version(), load());
    }

    private static String processor() throws IOException {
        String unknown = System.getProperty("os.arch");
        if (!Files.exists(PROCESSOR)) {
            return unknown;
        }
        return Files.readAllLines(PROCESSOR).stream()
                .filter(it -> it.startsWith("model name"))
                .map(it -> it.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse(unknown);
    }

    /** Of the last minute; other work makes figures high and ratios uncertain. */
    private static String load() throws IOException {
        return Files.exists(LOAD) ? Files.readString(LOAD).split(" ")[0] : "unknown";
    }
}
