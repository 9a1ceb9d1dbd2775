package io.waymark.objective;

import io.waymark.figure.Figures;
import io.waymark.figure.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much of an objective is attained: the mean of what is known of its key results, each counting the same. What is not
 * known is left out and named; it is never counted as nothing.
 */
public sealed interface Attainment {

    /** A key result and its progress. */
    record Part(String title, Progress progress) {}

    /**
     * A key result whose progress is known.
     *
     * @param value 0 to 1
     * @param worse whether its figure moved the wrong way, which counts as 0
     */
    record Share(String title, double value, boolean worse) {

        public double rounded() {
            return Figures.hundredths(value);
        }
    }

    /**
     * At least one key result is known.
     *
     * @param unknown titles of those that are left out
     */
    record Known(List<Share> shares, List<String> unknown) implements Attainment {

        public double sum() {
            return shares.stream().mapToDouble(Share::value).sum();
        }

        /** 0 to 1. */
        public double value() {
            return shares.stream().allMatch(it -> it.value() == 1) ? 1 : sum() / shares.size();
        }

        public double rounded() {
            return Figures.hundredths(value());
        }

        public int all() {
            return shares.size() + unknown.size();
        }
    }

    /** There are key results, but of none the progress is known. */
    record NotKnown(List<String> unknown) implements Attainment {}

    /** Nothing says when it is attained. */
    record NoKeyResults() implements Attainment {}

    /** @param parts the key results that count, without dropped ones */
    static Attainment of(Collection<Part> parts) {
        List<Share> shares = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Part part : parts) {
            share(part.progress())
                    .ifPresentOrElse(
                            it -> shares.add(
                                    new Share(part.title(), it, part.progress().worse())),
                            () -> unknown.add(part.title()));
        }
        if (parts.isEmpty()) {
            return new NoKeyResults();
        }
        return shares.isEmpty() ? new NotKnown(unknown) : new Known(shares, unknown);
    }

    /** The attainment of an objective with these key results; dropped ones do not count. */
    static Attainment ofKeyResults(Collection<ShownKeyResult> keyResults) {
        return of(keyResults.stream()
                .filter(it -> !it.dropped())
                .map(it -> new Part(it.title(), it.progress()))
                .toList());
    }

    /** 0 to 1; empty where nobody can say. */
    static OptionalDouble share(Progress progress) {
        return progress instanceof Progress.Known known ? OptionalDouble.of(known.share()) : OptionalDouble.empty();
    }

    /** 0 to 1; empty where nobody can say. */
    default OptionalDouble known() {
        return this instanceof Known it ? OptionalDouble.of(it.value()) : OptionalDouble.empty();
    }

    /** How many key results moved the wrong way; their mean with the others does not show it. */
    default int worse() {
        return this instanceof Known it
                ? Math.toIntExact(it.shares().stream().filter(Share::worse).count())
                : 0;
    }
}
