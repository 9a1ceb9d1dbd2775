package waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Measures the portal beside the limits of the machine and writes the page about it. */
public final class Benchmark {

    private final BenchmarkSettings settings;
    private final DurablePostgres database;
    private final PortalProgram portal;
    private final Results results = new Results();

    private Benchmark(BenchmarkSettings settings, DurablePostgres database) {
        this.settings = settings;
        this.database = database;
        this.portal = new PortalProgram(settings.portal(), database);
    }

    /** @param words each as {@code name=value}, see {@link BenchmarkSettings} */
    public static void main(String[] words) throws Exception {
        BenchmarkSettings settings = BenchmarkSettings.of(words);
        Path folder = Files.createTempDirectory("waymark-benchmark");
        try (DurablePostgres database = DurablePostgres.start(folder)) {
            new Benchmark(settings, database).run(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run(Path folder) throws Exception {
        Ceilings ceilings = new Ceilings(database);
        ceilings.prepare();
        Seeded world = seed();
        System.out.println(portal.rebuildPortfolios());
        try (Program running = portal.start(List.of("-XX:MaxRAMPercentage=75"));
                Program bare = ceilings.pages();
                Meter meter = new Meter(database)) {
            Workloads people = new Workloads(running, world);
            List<Workload> scenarios = people.all(ceilings, bare);
            System.out.println("Everybody is signed in");
            step("rounds", () -> new Alternation(settings, meter).measure(scenarios, results));
            step("mixed", () -> Mixing.measure(settings, running, scenarios, meter, results));
            step("portfolio", () -> Delay.measure(database, running, world, results));
            step("growth", () -> new Growing(settings, running, meter, results).compare(world, people));
        }
        step("memory", () -> Memory.measure(portal, world, settings.minutes(), results));
        step("start", () -> Starting.measure(settings, database, folder, results));
    }

    /** Part of a run. */
    @FunctionalInterface
    private interface Step {
        void done() throws Exception;
    }

    /** What was found until then is written after each; one that fails is left out, and said so. */
    private void step(String name, Step step) throws IOException {
        try {
            step.done();
        } catch (Exception e) {
            System.err.println("Left out, " + name + ": " + e);
        }
        new PerformancePage(settings, results).write();
        System.out.println("Written after " + name + ": " + settings.page().toAbsolutePath());
    }

    /** While a portal runs, as it would have come about. */
    private Seeded seed() throws Exception {
        try (Program first = portal.begin();
                Meter meter = new Meter(database);
                Seed seed = new Seed(database, settings.volume())) {
            List<Workplace> places = new Growing(settings, first, meter, results).fill(database, seed);
            Seeded world = Seeded.of(seed, places);
            Churn.of(
                    database,
                    (double) settings.volume().saves() / settings.volume().answers());
            database.execute("analyze");
            System.out.println("The database is filled");
            return world;
        }
    }
}
