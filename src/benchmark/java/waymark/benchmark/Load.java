package waymark.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Several people at once, each of whom asks again as soon as they were answered, and once at least. */
final class Load {

    private Load() {}

    /** What is read before and after. */
    @FunctionalInterface
    interface Gauge {
        Usage read() throws Exception;
    }

    private record Tally(long[] nanos, long bytes, int failures) {}

    static Costs of(List<Act> acts, Duration time, Gauge gauge) throws Exception {
        Usage before = gauge.read();
        long begun = System.nanoTime();
        List<Tally> tallies = together(acts, begun + time.toNanos());
        double seconds = (System.nanoTime() - begun) / 1e9;
        return Costs.of(
                tallies.stream().flatMapToLong(it -> LongStream.of(it.nanos)).toArray(),
                seconds,
                tallies.stream().mapToLong(Tally::bytes).sum(),
                tallies.stream().mapToInt(Tally::failures).sum(),
                gauge.read().since(before));
    }

    private static List<Tally> together(List<Act> acts, long until) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(acts.size())) {
            List<Callable<Tally>> work = acts.stream()
                    .<Callable<Tally>>map(it -> () -> again(it, until))
                    .toList();
            List<Tally> tallies = new ArrayList<>();
            for (Future<Tally> it : people.invokeAll(work)) {
                tallies.add(it.get());
            }
            return tallies;
        }
    }

    private static Tally again(Act act, long until) throws Exception {
        LongStream.Builder nanos = LongStream.builder();
        long bytes = 0;
        int failures = 0;
        do {
            long asked = System.nanoTime();
            int came = once(act);
            nanos.add(System.nanoTime() - asked);
            bytes += Math.max(0, came);
            failures += came < 0 ? 1 : 0;
        } while (System.nanoTime() < until);
        return new Tally(nanos.build().toArray(), bytes, failures);
    }

    /** A connection that breaks is an answer as well, and none that anybody wants. */
    private static int once(Act act) throws Exception {
        try {
            return act.once();
        } catch (IOException e) {
            return -1;
        }
    }
}
