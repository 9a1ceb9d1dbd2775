package io.waymark.goal.web;

import io.waymark.goal.RankWeights;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A weight with its sum written out, so that it can be recomputed by hand; of a long sum the middle is left out. */
record WorkedWeight(int rank, int goals) {

    private static final int TERMS = 6;

    /** The terms, for example {@code 1/3 + 1/4}. */
    public String terms() {
        if (goals - rank < TERMS) {
            return written(rank, goals);
        }
        return written(rank, rank + 2) + " + … + " + term(goals);
    }

    /** What the terms add up to. */
    public double sum() {
        return weight() * goals;
    }

    public double weight() {
        return RankWeights.of(rank, goals);
    }

    private static String written(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(WorkedWeight::term).collect(Collectors.joining(" + "));
    }

    private static String term(int k) {
        return k == 1 ? "1" : "1/" + k;
    }
}
