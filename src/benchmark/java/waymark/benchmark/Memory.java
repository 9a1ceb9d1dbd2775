package waymark.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much memory the portal holds under mixed load, in a heap of 256 MB and with the collector that a JVM chooses in so small a
 * place.
 */
final class Memory {

    private static final int SETTLED = 3;

    private Memory() {}

    /** @param minutes none leaves it out */
    static void measure(PortalProgram portal, Seeded world, int minutes, Results results) throws Exception {
        if (minutes == 0) {
            return;
        }
        try (Program small = portal.start(List.of("-Xmx256m", "-XX:+UseSerialGC"));
                Mixing others = new Mixing(small)) {
            Workload saves = Savers.saving(small, world.questions(), world.places());
            List<Double> held = new ArrayList<>();
            for (int minute = 0; minute < minutes; minute++) {
                others.saving(saves, Duration.ofMinutes(1), () -> new Usage(0, 0, 0, 0, 0, 0, 0));
                held.add(Processes.memory(small.id()));
            }
            results.put(Measured.MEMORY, Collections.max(held));
            if (minutes > SETTLED) {
                results.put(Measured.MEMORY_GROWTH, held.getLast() / held.get(SETTLED - 1) - 1);
            }
        }
    }
}
