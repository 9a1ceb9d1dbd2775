package waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long a start takes until the portal listens: of the plain jar, and as the image does it. */
final class Starting {

    private static final int TIMES = 3;

    private final PortalProgram plain;
    private final PortalProgram unpacked;
    private final Path cache;

    private Starting(BenchmarkSettings settings, DurablePostgres database, Path folder) throws IOException {
        this.plain = new PortalProgram(settings.portal(), database);
        Path out = folder.resolve("unpacked");
        Program.run(
                List.of("-Djarmode=tools", "-jar", settings.portal(), "extract", "--destination", out.toString()),
                Map.of());
        try (Stream<Path> files = Files.list(out)) {
            this.unpacked = new PortalProgram(
                    files.filter(it -> it.toString().endsWith(".jar"))
                            .findFirst()
                            .orElseThrow()
                            .toString(),
                    database);
        }
        this.cache = folder.resolve("waymark.aot");
    }

    /** Of a jar only; of classes there is nothing to tell. */
    static void measure(BenchmarkSettings settings, DurablePostgres database, Path folder, Results results)
            throws IOException {
        if (settings.jar()) {
            new Starting(settings, database, folder).measure(results);
        }
    }

    private void measure(Results results) throws IOException {
        unpacked.start(List.of("-XX:AOTCacheOutput=" + cache)).close();
        double[] without = new double[TIMES];
        double[] with = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            without[time] = seconds(plain);
            with[time] = seconds(unpacked, "-XX:AOTCache=" + cache, "-Xlog:aot*=error");
        }
        results.put(
                Measured.START_PLAIN,
                Arrays.stream(without).sorted().skip(1).findFirst().orElseThrow());
        results.put(
                Measured.START_AOT,
                Arrays.stream(with).sorted().skip(1).findFirst().orElseThrow());
    }

    private static double seconds(PortalProgram portal, String... options) throws IOException {
        try (Program program = portal.start(List.of(options))) {
            return program.seconds();
        }
    }
}
