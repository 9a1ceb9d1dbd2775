package io.waymark.roadmap;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a card costs, in the organisation's money.
 *
 * @param once and {@code monthly} from its quarter on; 0 or more, not both 0
 * @param saidBy who said so
 * @param by who spoke for finance, and {@code at} when; null while it waits
 * @param against why it was sent back; empty where it was not
 */
public record CardCost(
        BigDecimal once,
        BigDecimal monthly,
        String saidBy,
        @Nullable String by,
        @Nullable Instant at,
        String against) {

    public FinanceWord word() {
        return FinanceWord.of(true, at != null, !against.isEmpty());
    }
}
