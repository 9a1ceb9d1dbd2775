package io.waymark.firstapplication;

import java.util.Arrays;
import java.util.List;

/** What candidates are compared by. */
public enum Criterion {
    /** What it brings a year, in the currency of the choice. */
    RETURN,
    /** What it costs to bring it to production, in person-days. */
    EFFORT,
    CAPACITY,
    BACKUP,
    DISASTER_RECOVERY,
    /** Performance and availability. */
    PERFORMANCE,
    /** Compliance and audit logging. */
    COMPLIANCE,
    /** Risk to reputation and security. */
    REPUTATION;

    private static final List<Criterion> RATED =
            Arrays.stream(values()).filter(Criterion::rated).toList();

    /** Whether people rate it 1 to 5; the others are figures. */
    public boolean rated() {
        return this != RETURN && this != EFFORT;
    }

    /** Those that people rate. */
    public static List<Criterion> ratedOnes() {
        return RATED;
    }
}
