package io.waymark.plan.forecast;

/**
 * The distribution of PERT (Malcolm, Roseboom, Clark and Fazar, "Application of a technique for research and development program
 * evaluation", Operations Research 7, 1959) between 0 and 1: a beta distribution with {@code alpha = 1 + 4c} and
 * {@code beta = 5 - 4c} for the mode c, so that its mean is {@code (0 + 4c + 1) / 6}, the days that plans are made of. As quantiles
 * in equal steps, by the midpoint rule.
 */
final class BetaShape {

    private static final int STEPS = 256;
    private static final int CELLS = 512;
    private static final double WEIGHT = 4;
    private static final double[] LOG = logs();

    private final double[] quantiles;

    private BetaShape(double[] quantiles) {
        this.quantiles = quantiles;
    }

    /** @param mode 0 to 1 */
    static BetaShape of(double mode) {
        double[] mass = new double[CELLS];
        double all = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            mass[cell] = Math.exp(WEIGHT * (mode * LOG[cell] + (1 - mode) * LOG[CELLS - 1 - cell]));
            all += mass[cell];
        }
        return new BetaShape(quantiles(mass, all));
    }

    double quantile(double probability) {
        int step = Math.min(STEPS - 1, (int) (probability * STEPS));
        return between(step, probability * STEPS - step);
    }

    /** Of 64 random bits: the first 8 choose the step, the others the place in it. */
    double quantile(long bits) {
        return between((int) (bits >>> Long.SIZE - 8), (bits << 8 >>> 11) * 0x1p-53);
    }

    private double between(int step, double part) {
        return quantiles[step] + part * (quantiles[step + 1] - quantiles[step]);
    }

    private static double[] quantiles(double[] mass, double all) {
        double[] quantiles = new double[STEPS + 1];
        double below = 0;
        int cell = 0;
        for (int step = 1; step < STEPS; step++) {
            double wanted = all * step / STEPS;
            while (below + mass[cell] < wanted) {
                below += mass[cell++];
            }
            quantiles[step] = (cell + (wanted - below) / mass[cell]) / CELLS;
        }
        quantiles[STEPS] = 1;
        return quantiles;
    }

    private static double[] logs() {
        double[] logs = new double[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            logs[cell] = Math.log((cell + 0.5) / CELLS);
        }
        return logs;
    }
}
