package io.waymark.roadmap.order;

/**
 * What leaving it open risks, 2 to 10: twice the practice's risk.
 *
 * @param risk 1 to 5
 */
public record RiskReduction(int risk) {

    private static final int PER_RISK = 2;

    public int value() {
        return PER_RISK * risk;
    }
}
