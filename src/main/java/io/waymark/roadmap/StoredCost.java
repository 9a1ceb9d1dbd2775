package io.waymark.roadmap;

import io.waymark.figure.Figures;
import io.waymark.organisation.Member;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a card costs, as it is stored with the word of finance. */
@Embeddable
record StoredCost(
        @Column(name = "cost_once") BigDecimal once,
        @Column(name = "cost_monthly") BigDecimal monthly,
        @Column(name = "cost_said_by") UUID saidBy,
        @Column(name = "cost_said_at") Instant saidAt,
        @Column(name = "cost_judged_by") @Nullable UUID judgedBy,
        @Column(name = "cost_judged_at") @Nullable Instant judgedAt,
        @Column(name = "cost_against") @Nullable String against) {

    /** New figures wait for finance, whatever it said to others. */
    static StoredCost said(BigDecimal once, BigDecimal monthly, Member by, Instant now) {
        return new StoredCost(once, monthly, by.person().value(), now, null, null, null);
    }

    /** @param reason why it is sent back; empty where it is confirmed */
    StoredCost judged(String reason, Member by, Instant now) {
        return new StoredCost(
                once, monthly, saidBy, saidAt, by.person().value(), now, reason.isEmpty() ? null : reason);
    }

    FinanceWord word() {
        return FinanceWord.of(true, judgedAt != null, against != null);
    }

    boolean says(BigDecimal otherOnce, BigDecimal otherMonthly) {
        return once.compareTo(otherOnce) == 0 && monthly.compareTo(otherMonthly) == 0;
    }

    /** The figures, as the activity record keeps them. */
    Map<String, String> fields() {
        return Map.of(
                "once",
                Figures.exact(once).toPlainString(),
                "monthly",
                Figures.exact(monthly).toPlainString());
    }
}
