package waymark.benchmark;

import java.util.List;

/** How a cost grows: of log cost over log size, by least squares. 0 is not at all, 1 in proportion. */
final class Slope {

    private Slope() {}

    /** Both from small to large. */
    static double of(List<Integer> sizes, List<Double> costs) {
        double[] x = sizes.stream().mapToDouble(Math::log).toArray();
        double[] y = costs.stream().mapToDouble(Math::log).toArray();
        double middleX = middle(x);
        double middleY = middle(y);
        double both = 0;
        double square = 0;
        for (int at = 0; at < x.length; at++) {
            both += (x[at] - middleX) * (y[at] - middleY);
            square += (x[at] - middleX) * (x[at] - middleX);
        }
        return both / square;
    }

    private static double middle(double[] values) {
        double sum = 0;
        for (double it : values) {
            sum += it;
        }
        return sum / values.length;
    }
}
