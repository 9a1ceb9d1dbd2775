package waymark.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much is in the database.
 *
 * @param organisations among which assessments and answers are spread
 * @param saves random ones that change answers, each a version more
 * @param most of what stands in one organisation: cards of a unit, units of a portfolio
 */
record Volume(String name, int organisations, int assessments, int answers, int saves, int most) {

    private static final List<Volume> ALL = List.of(
            new Volume("XS", 4, 32, 3_200, 800, 100),
            new Volume("S", 20, 200, 20_000, 14_000, 500),
            new Volume("M", 60, 2_000, 200_000, 140_000, 2_500),
            new Volume("L", 200, 10_000, 1_000_000, 700_000, 10_000));

    /** How the largest of four sizes is divided for the smaller ones. */
    private static final List<Integer> PARTS = List.of(100, 20, 5, 1);

    static Volume named(String name) {
        return ALL.stream().filter(it -> it.name.equals(name)).findFirst().orElseThrow();
    }

    /** Four sizes of what stands in one organisation, from small to large. */
    List<Integer> sizes() {
        return PARTS.stream().map(it -> Math.max(1, most / it)).toList();
    }

    /** How many organisations are there at each of four looks, from few to all. */
    List<Integer> looks() {
        return IntStream.of(8, 4, 2, 1)
                .map(it -> Math.max(1, organisations / it))
                .boxed()
                .toList();
    }

    int assessmentsEach() {
        return Math.max(1, assessments / organisations);
    }

    int answersEach() {
        return Math.max(1, answers / assessments);
    }
}
