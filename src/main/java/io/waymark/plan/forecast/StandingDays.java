package io.waymark.plan.forecast;

import java.util.Arrays;

/**
 * On which day each topic, dimension and the whole stands at its target, given the day on which each practice is raised to Fully.
 * Days are numbers from 0. Raising never lowers anything, so what stands once stays. Made once and asked often: its arrays are
 * used again, and two threads need one each.
 */
public final class StandingDays {

    /** What stands today. */
    public static final int ALREADY = -1;

    /** What never stands, and the day of a practice that is never raised. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** More than 50 and more than 85 % achieve Largely and Fully; less than half rated is not claimed; as scoring has it. */
    private static final double NOISE = 1e-9;

    private static final double LARGELY = 0.5 + NOISE;
    private static final double FULLY = 0.85 + NOISE;
    private static final double ENOUGH = 0.5 - NOISE;

    private final RaisedPractice[] practices;
    private final AchievedShare[] shares;
    private final Demand[] topics;
    private final Demand[] dimensions;

    private final double[] sum;
    private final double[] known;
    private final double[] rated;
    private final int[] largely;
    private final int[] fully;
    private final int[] raised;
    private final DaySort order;

    public StandingDays(LevelDemands demands) {
        practices = demands.raised().toArray(RaisedPractice[]::new);
        shares = demands.shares().toArray(AchievedShare[]::new);
        topics = demands.topicDemands().toArray(Demand[]::new);
        dimensions = demands.dimensionDemands().toArray(Demand[]::new);
        sum = new double[shares.length];
        known = new double[shares.length];
        rated = new double[shares.length];
        largely = new int[shares.length];
        fully = new int[shares.length];
        raised = new int[practices.length];
        order = new DaySort(practices.length);
    }

    /**
     * Reckons all days anew.
     *
     * @param days on which each practice is raised, in the order of {@link LevelDemands#practices}
     */
    public void reckon(int[] days) {
        begin();
        order.sort(days);
        for (int step = 0; step < order.count(); step++) {
            raise(order.at(step), step);
        }
    }

    /** Of a topic by its place in {@link LevelDemands#topics}. */
    public int topic(int number) {
        return order.day(step(topics[number]));
    }

    /** Of a dimension by its place in {@link LevelDemands#dimensions}. */
    public int dimension(int number) {
        return order.day(step(dimensions[number]));
    }

    /** When the last dimension does. */
    public int whole() {
        return order.day(lastStep());
    }

    /** The practice that made the whole stand, by its place; -1 where none did. */
    int deciding() {
        int step = lastStep();
        return step < 0 || step == NEVER ? -1 : order.at(step);
    }

    private int lastStep() {
        int last = ALREADY;
        for (Demand dimension : dimensions) {
            last = Math.max(last, step(dimension));
        }
        return last;
    }

    private int step(Demand demand) {
        int last = ALREADY;
        for (int share : demand.fully()) {
            last = Math.max(last, fully[share]);
        }
        for (int share : demand.largely()) {
            last = Math.max(last, largely[share]);
        }
        for (int practice : demand.raised()) {
            last = Math.max(last, raised[practice]);
        }
        return last;
    }

    private void begin() {
        Arrays.fill(largely, NEVER);
        Arrays.fill(fully, NEVER);
        Arrays.fill(raised, NEVER);
        for (int share = 0; share < shares.length; share++) {
            sum[share] = shares[share].sum();
            known[share] = shares[share].known();
            rated[share] = shares[share].rated();
            check(share, ALREADY);
        }
    }

    private void raise(int number, int step) {
        RaisedPractice practice = practices[number];
        raised[number] = step;
        int share = practice.share();
        if (share < 0 || fully[share] != NEVER && shares[share].mean() < 0) {
            return;
        }
        double before = achieved(share);
        double knownBefore = known[share];
        sum[share] += practice.sum();
        known[share] += practice.known();
        rated[share] += practice.known();
        check(share, step);
        int mean = shares[share].mean();
        if (mean >= 0 && fully[mean] == NEVER) {
            int times = shares[share].times();
            sum[mean] += times * (achieved(share) - before);
            known[mean] += knownBefore == 0 ? times : 0;
            rated[mean] += times * practice.known() / shares[share].all();
            check(mean, step);
        }
    }

    private double achieved(int share) {
        return known[share] == 0 ? 0 : sum[share] / known[share];
    }

    private void check(int share, int step) {
        if (rated[share] < ENOUGH * shares[share].all()) {
            return;
        }
        double achieved = achieved(share);
        if (achieved > LARGELY && largely[share] == NEVER) {
            largely[share] = step;
        }
        if (achieved > FULLY && fully[share] == NEVER) {
            fully[share] = step;
        }
    }
}
