package waymark.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is measured, and for how long.
 *
 * @param rounds of each scenario, taken in turn
 * @param minutes of mixed load in a small heap; 0 leaves it out
 * @param portal a jar that starts by itself, or a class path
 * @param page where the figures are written
 */
record BenchmarkSettings(
        Volume volume, int rounds, Duration round, Duration warmUp, int minutes, String portal, Path page) {

    /** Reads {@code name=value}. */
    static BenchmarkSettings of(String... words) {
        Map<String, String> said = Arrays.stream(words)
                .collect(Collectors.toMap(
                        it -> it.substring(0, it.indexOf('=')), it -> it.substring(it.indexOf('=') + 1)));
        return new BenchmarkSettings(
                Volume.named(said.getOrDefault("size", "S")),
                number(said, "rounds", 5),
                Duration.ofSeconds(number(said, "seconds", 15)),
                Duration.ofSeconds(number(said, "warm-up", 15)),
                number(said, "minutes", 0),
                said.getOrDefault("portal", ""),
                Path.of(said.getOrDefault("page", "docs/performance.md")));
    }

    private static int number(Map<String, String> said, String name, int usual) {
        return Integer.parseInt(said.getOrDefault(name, Integer.toString(usual)));
    }

    /** What repeats the run. */
    String command() {
        return "mvn -Pbenchmark -DskipTests"
                + unless("L", "size", volume.name())
                + unless(5, "rounds", rounds)
                + unless(15L, "seconds", round.toSeconds())
                + unless(15L, "warm-up", warmUp.toSeconds())
                + unless(10, "minutes", minutes)
                + " integration-test";
    }

    private static String unless(Object usual, String name, Object value) {
        return value.equals(usual) ? "" : " -Dbenchmark." + name + "=" + value;
    }

    boolean jar() {
        return PortalProgram.isJar(portal);
    }
}
