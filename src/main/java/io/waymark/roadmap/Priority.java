package io.waymark.roadmap;

/** A priority with the parts that it was reckoned from. */
public record Priority(
        BusinessValue businessValue,
        TimeCriticality timeCriticality,
        RiskAndEnablement riskAndEnablement,
        JobSize jobSize) {

    /** The cost of delay, which is the sum of the first three parts. */
    public double costOfDelay() {
        return Tenths.of(businessValue.value() + timeCriticality.value() + riskAndEnablement.value());
    }

    /** Cost of delay by job size, with one decimal. */
    public double score() {
        return Tenths.of(costOfDelay() / jobSize.value());
    }
}
