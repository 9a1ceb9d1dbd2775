package io.waymark.goal;

import java.util.stream.IntStream;

/**
 * How much each of n ranked goals weighs: the rank-order centroid, which is the mean of all weightings that respect the
 * order (Barron and Barrett, "Decision quality using ranked attribute weights", 1996).
 */
public final class RankWeights {

    private RankWeights() {}

    /**
     * The weight {@code (1/n) * sum(1/k, k = rank..n)}; those of all ranks sum to 1.
     *
     * @param rank 1 to {@code goals}
     * @throws IllegalArgumentException where there is no such rank
     */
    public static double of(int rank, int goals) {
        if (rank < 1 || rank > goals) {
            throw new IllegalArgumentException("No rank " + rank + " of " + goals);
        }
        return IntStream.rangeClosed(rank, goals).mapToDouble(k -> 1.0 / k).sum() / goals;
    }
}
