package io.waymark.firstapplication;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The weight that the choice hangs on: the one whose smallest change, measured by what it is now, changes the winner. A weight
 * below 1 is measured by 1, so that small weights do not hide.
 *
 * @param below whether the weight would have to fall
 */
public record Hinge(Criterion criterion, BigDecimal weight, boolean below, Flip flip) {

    static Optional<Hinge> of(List<Flips> flips) {
        return flips.stream().flatMap(Hinge::both).min(Comparator.comparingDouble(Hinge::change));
    }

    private static Stream<Hinge> both(Flips flips) {
        return Stream.concat(
                Stream.ofNullable(flips.below()).map(it -> new Hinge(flips.criterion(), flips.weight(), true, it)),
                Stream.ofNullable(flips.above()).map(it -> new Hinge(flips.criterion(), flips.weight(), false, it)));
    }

    private double change() {
        return Math.abs(flip.exact() - weight.doubleValue()) / Math.max(1, weight.doubleValue());
    }
}
