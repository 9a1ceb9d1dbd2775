package io.waymark.roadmap;

/**
 * What leaving it open risks and holds up, 1 to 10: {@code min(10, 2 * risk + 5 * inherited / largest)}. An enabler
 * inherits the risks of all practices whose initiatives wait for it, directly or through others.
 *
 * @param risk the highest of its practices, 1 to 5
 * @param inherited sum of the risks of the practices that wait for it
 * @param largest the largest such sum on this roadmap
 */
public record RiskAndEnablement(int risk, int inherited, int largest) {

    private static final int PER_RISK = 2;
    private static final int FOR_ENABLING = 5;
    private static final int MOST = 10;

    /** Twice the risk. */
    public int ownPart() {
        return PER_RISK * risk;
    }

    /** 0 to 5, in relation to what the greatest enabler inherits. */
    public double enablingPart() {
        return largest == 0 ? 0 : Tenths.of((double) FOR_ENABLING * inherited / largest);
    }

    public double value() {
        return Tenths.of(Math.min(MOST, ownPart() + enablingPart()));
    }
}
