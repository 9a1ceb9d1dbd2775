package waymark.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a run found. */
final class Results {

    private final Map<String, Costs> figures = new LinkedHashMap<>();
    private final Map<String, Growth> growths = new LinkedHashMap<>();
    private final Map<String, Double> numbers = new LinkedHashMap<>();

    /** @param costs one a size, from small to large */
    record Growth(String unit, List<Integer> sizes, List<Double> costs) {

        double slope() {
            return Slope.of(sizes, costs);
        }
    }

    void put(String scenario, Costs found) {
        figures.put(scenario, found);
    }

    void put(String what, Growth growth) {
        growths.put(what, growth);
    }

    void put(String what, double number) {
        numbers.put(what, number);
    }

    Map<String, Costs> figures() {
        return figures;
    }

    Map<String, Growth> growths() {
        return growths;
    }

    Map<String, Double> numbers() {
        return numbers;
    }

    /** NaN everywhere where it was left out. */
    Costs of(String scenario) {
        return figures.getOrDefault(scenario, Costs.UNKNOWN);
    }

    /** NaN where it was left out. */
    double number(String what) {
        return numbers.getOrDefault(what, Double.NaN);
    }

    /** NaN where it was left out. */
    double slope(String what) {
        Growth growth = growths.get(what);
        return growth == null ? Double.NaN : growth.slope();
    }
}
