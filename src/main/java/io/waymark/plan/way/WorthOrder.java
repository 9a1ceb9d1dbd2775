package io.waymark.plan.way;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Orders open work by what it is worth per day. */
record WorthOrder(OpenWork<?> work) {

    /** Each action by itself, whatever it requires. */
    int[] densestFirst() {
        return byValuePerDay(
                it -> perDay(work.all().get(it).value(), work.all().get(it).days()));
    }

    /** Those worth most per day together with what they require come first, right behind that. */
    int[] prerequisitesFirst() {
        int[] wanted = byValuePerDay(it -> perDay(work.value(work.needs()[it]), work.days(work.needs()[it])));
        return IntStream.of(wanted)
                .flatMap(it -> work.needs()[it].stream()
                        .boxed()
                        .sorted(Comparator.comparing(needed -> work.needs()[needed].cardinality()))
                        .mapToInt(Integer::intValue))
                .distinct()
                .toArray();
    }

    private int[] byValuePerDay(ToDoubleFunction<Integer> perDay) {
        double[] known = IntStream.range(0, work.count())
                .mapToDouble(perDay::applyAsDouble)
                .toArray();
        return IntStream.range(0, work.count())
                .boxed()
                .sorted(Comparator.comparing((Integer it) -> -known[it]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double perDay(double value, double days) {
        return days == 0 ? Double.MAX_VALUE : value / days;
    }
}
