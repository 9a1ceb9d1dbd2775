package waymark.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Many save, one looks at a dashboard again each second, and one asks for a report after the other. */
final class Mixing implements AutoCloseable {

    private static final long A_SECOND = 1_000;

    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> others = new ArrayList<>();
    private final List<Exception> trouble = new CopyOnWriteArrayList<>();

    Mixing(Program portal) throws Exception {
        Acme acme = Acme.seen(Reader.signedIn(portal.port(), "ada"));
        others.add(
                again(Acts.reading(Reader.signedIn(portal.port(), "eva"), "/orgs/acme/dashboard?unit=" + acme.unit())));
        others.add(again(new ReportOrder(Reader.signedIn(portal.port(), "ada"))));
    }

    /** What saving costs meanwhile. */
    Costs saving(Workload saves, Duration time, Load.Gauge gauge) throws Exception {
        Costs figures = Load.of(saves.acts(), time, gauge);
        if (!trouble.isEmpty()) {
            throw trouble.getFirst();
        }
        return figures;
    }

    @Override
    public void close() throws InterruptedException {
        over.set(true);
        for (Thread it : others) {
            it.join();
        }
    }

    private Thread again(Act act) {
        return Thread.ofPlatform().start(() -> {
            try {
                while (!over.get()) {
                    if (act.once() < 0) {
                        throw new IllegalStateException("Refused beside the saves");
                    }
                    Thread.sleep(A_SECOND);
                }
            } catch (Exception e) {
                trouble.add(e);
            }
        });
    }
}
