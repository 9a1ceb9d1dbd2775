package waymark.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Many save, one looks at a dashboard again each second, and one asks for a report after the other. */
final class Mixing implements AutoCloseable {

    private static final long A_SECOND = 1_000;

    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> others = new ArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();

    Mixing(Program portal) throws Exception {
        Acme acme = Acme.seen(Reader.signedIn(portal.port(), "ada"));
        others.add(
                again(Acts.reading(Reader.signedIn(portal.port(), "eva"), "/orgs/acme/dashboard?unit=" + acme.unit())));
        others.add(again(new ReportOrder(Reader.signedIn(portal.port(), "ada"))));
    }

    static void measure(
            BenchmarkSettings settings, Program portal, List<Workload> scenarios, Meter meter, Results results)
            throws Exception {
        Workload saves = scenarios.stream()
                .filter(it -> it.name().equals(Measured.SAVE))
                .findFirst()
                .orElseThrow();
        try (Mixing others = new Mixing(portal)) {
            Duration time = settings.round().multipliedBy(2);
            results.put(Measured.MIXED, others.saving(saves, time, () -> meter.read(portal.id())));
            results.put(Measured.REFUSED, others.refused());
        }
    }

    /** What saving costs meanwhile. */
    Costs saving(Workload saves, Duration time, Load.Gauge gauge) throws Exception {
        return Load.of(saves.acts(), time, gauge);
    }

    @Override
    public void close() throws InterruptedException {
        over.set(true);
        for (Thread it : others) {
            it.join();
        }
    }

    /** How often the others were answered otherwise than they must be. */
    int refused() {
        return refused.get();
    }

    private Thread again(Act act) {
        return Thread.ofPlatform().start(() -> {
            try {
                while (!over.get()) {
                    refused.addAndGet(act.once() < 0 ? 1 : 0);
                    Thread.sleep(A_SECOND);
                }
            } catch (Exception e) {
                System.err.println("Beside the saves: " + e);
                refused.incrementAndGet();
            }
        });
    }
}
