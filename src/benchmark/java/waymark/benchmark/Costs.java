package waymark.benchmark;

import static java.lang.Double.NaN;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a round came to, or the medians of several.
 *
 * @param each what a request used
 * @param half milliseconds within which half of all were answered
 * @param most the same of 95 in 100
 * @param nearlyAll the same of 99 in 100
 * @param bytes of a body over the wire
 */
record Costs(double perSecond, double half, double most, double nearlyAll, double bytes, double failures, Usage each) {

    static final Costs UNKNOWN = new Costs(NaN, NaN, NaN, NaN, NaN, NaN, new Usage(NaN, NaN, NaN, NaN, NaN, NaN, NaN));

    private static final double MILLIS = 1e6;

    static Costs of(long[] nanos, double seconds, long bytes, int failures, Usage used) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int requests = Math.max(1, sorted.length);
        return new Costs(
                sorted.length / seconds,
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                quantile(sorted, 0.99),
                (double) bytes / requests,
                failures,
                used.each(requests));
    }

    static double quantile(long[] sorted, double share) {
        return sorted.length == 0 ? NaN : sorted[(int) Math.ceil(share * sorted.length) - 1] / MILLIS;
    }

    /** Of each figure by itself; failures are added. */
    static Costs median(List<Costs> rounds) {
        return new Costs(
                middle(rounds, Costs::perSecond),
                middle(rounds, Costs::half),
                middle(rounds, Costs::most),
                middle(rounds, Costs::nearlyAll),
                middle(rounds, Costs::bytes),
                rounds.stream().mapToDouble(Costs::failures).sum(),
                new Usage(
                        middle(rounds, it -> it.each.serving()),
                        middle(rounds, it -> it.each.program()),
                        middle(rounds, it -> it.each.database()),
                        middle(rounds, it -> it.each.statements()),
                        middle(rounds, it -> it.each.buffers()),
                        middle(rounds, it -> it.each.commits()),
                        middle(rounds, it -> it.each.log())));
    }

    private static double middle(List<Costs> rounds, ToDoubleFunction<Costs> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** CPU-ms of a request in the threads that answer and in the database together. */
    double cpu() {
        return each.serving() + each.database();
    }
}
