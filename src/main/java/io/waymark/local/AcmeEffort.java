package io.waymark.local;

import io.waymark.roadmap.PlacedAction;
import java.math.BigDecimal;
import java.util.Objects;

/** How long Acme Retail took for what it finished. */
final class AcmeEffort {

    private static final double LEAST = 0.6;
    private static final double MOST = 1.8;

    private AcmeEffort() {}

    /** What was left took 0.6 to 1.8 times as long, one about as long in the middle; always the same of an action. */
    static BigDecimal days(PlacedAction action) {
        BigDecimal before = Objects.requireNonNull(action.facts().before());
        double chance = Math.floorMod(action.facts().title().hashCode() * 0x9E3779B1, 1000) / 1000.0;
        double days = before.doubleValue() * LEAST * Math.pow(MOST / LEAST, chance);
        return BigDecimal.valueOf(Math.max(1, Math.round(2 * days)) / 2.0);
    }
}
