package io.waymark.roadmap;

import io.waymark.content.Effort;
import java.util.List;

/**
 * How big the job is: the PERT means {@code (o + 4m + p) / 6} of all its practices' actions add up to person-days, and
 * those count as 1 up to 2 days, 2 up to 5, 3 up to 10, 5 up to 20, 8 up to 40, 13 up to 80, and 20 above.
 *
 * @param efforts of the actions, in person-days
 */
public record JobSize(List<Effort> efforts) {

    static JobSize of(List<Closure> closures) {
        return new JobSize(
                closures.stream().map(it -> it.practice().action().effort()).toList());
    }

    public double personDays() {
        return Tenths.of(efforts.stream().mapToDouble(Effort::mean).sum());
    }

    public int value() {
        double days = personDays();
        if (days <= 2) {
            return 1;
        }
        if (days <= 5) {
            return 2;
        }
        if (days <= 10) {
            return 3;
        }
        if (days <= 20) {
            return 5;
        }
        if (days <= 40) {
            return 8;
        }
        return days <= 80 ? 13 : 20;
    }
}
