package io.waymark.firstapplication;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where one criterion's weight would change the winner.
 *
 * @param weight what it is now
 * @param below the nearest point below; null where no smaller weight changes the winner
 * @param above the nearest point above; null where no larger weight changes the winner
 */
public record Flips(
        Criterion criterion,
        BigDecimal weight,
        @Nullable Flip below,
        @Nullable Flip above) {

    /** Whether this weight alone can change the winner. */
    public boolean decisive() {
        return below != null || above != null;
    }
}
