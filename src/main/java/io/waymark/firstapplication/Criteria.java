package io.waymark.firstapplication;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How much every criterion counts, and where the hard limits are. */
public record Criteria(Map<Criterion, Weighting> weightings) {

    private static final Weighting MIDDLE = new Weighting(BigDecimal.valueOf(5), null);

    public Criteria {
        Map<Criterion, Weighting> all = new EnumMap<>(Criterion.class);
        for (Criterion it : Criterion.values()) {
            all.put(it, weightings.getOrDefault(it, MIDDLE));
        }
        weightings = Collections.unmodifiableMap(all);
    }

    /** All count the same and nothing is forbidden: whoever wants it otherwise must say so. */
    public static Criteria even() {
        return new Criteria(Map.of());
    }

    public Weighting of(Criterion criterion) {
        return Objects.requireNonNull(weightings.get(criterion));
    }

    public double weight(Criterion criterion) {
        return of(criterion).weight().doubleValue();
    }

    /** The rating below which a candidate must not be chosen. */
    public Optional<Integer> atLeast(Criterion criterion) {
        return Optional.ofNullable(of(criterion).atLeast());
    }

    /** The sum of all weights; 0 means that nothing can be ranked. */
    public double total() {
        return weightings.values().stream()
                .mapToDouble(it -> it.weight().doubleValue())
                .sum();
    }

    /** The same, but for one criterion. */
    public Criteria with(Criterion criterion, Weighting other) {
        Map<Criterion, Weighting> changed = new EnumMap<>(weightings);
        changed.put(criterion, other);
        return new Criteria(changed);
    }
}
