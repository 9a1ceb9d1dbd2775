package io.waymark.value;

import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Progress;
import java.math.BigDecimal;

/** Whether a figure got better, by the way that its KPI should go; the target need not be reached. */
enum Improvement {
    BETTER,
    NOT_BETTER,
    /** It should stay between two bounds, and nobody said which. */
    UNKNOWN;

    static Improvement of(Aim aim, BigDecimal before, BigDecimal after) {
        return switch (aim.direction()) {
            case HIGHER -> better(after.compareTo(before) > 0);
            case LOWER -> better(after.compareTo(before) < 0);
            case CORRIDOR -> nearer(aim, before, after);
        };
    }

    private static Improvement nearer(Aim aim, BigDecimal before, BigDecimal after) {
        Aim from = new Aim(Direction.CORRIDOR, before, null, aim.low(), aim.high());
        return from.progress(after) instanceof Progress.Known known
                ? better(known.gone().signum() > 0)
                : UNKNOWN;
    }

    private static Improvement better(boolean better) {
        return better ? BETTER : NOT_BETTER;
    }
}
