package io.waymark.firstapplication;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What figures are measured by: the largest return and the smallest effort among the candidates that may be ranked. One that
 * is excluded moves nothing.
 */
record RatingScale(BigDecimal largestReturn, BigDecimal smallestEffort) {

    private static final double STEPS = 4;

    static RatingScale over(Collection<Candidate> eligible) {
        return new RatingScale(
                eligible.stream().map(it -> it.profile().returnPerYear()).reduce(BigDecimal.ZERO, BigDecimal::max),
                eligible.stream()
                        .map(it -> it.profile().effortDays())
                        .reduce(BigDecimal::min)
                        .orElse(BigDecimal.ONE));
    }

    /** Every criterion's value, 0 worst to 1 best. */
    Map<Criterion, Double> values(Profile eligible) {
        Map<Criterion, Double> values = new EnumMap<>(Criterion.class);
        for (Criterion it : Criterion.values()) {
            values.put(it, value(eligible, it));
        }
        return values;
    }

    private double value(Profile profile, Criterion criterion) {
        return switch (criterion) {
            case RETURN ->
                largestReturn.signum() == 0 ? 0 : profile.returnPerYear().doubleValue() / largestReturn.doubleValue();
            case EFFORT -> smallestEffort.doubleValue() / profile.effortDays().doubleValue();
            case CAPACITY, BACKUP, DISASTER_RECOVERY, PERFORMANCE, COMPLIANCE, REPUTATION ->
                (profile.rating(criterion).orElseThrow() - 1) / STEPS;
        };
    }
}
