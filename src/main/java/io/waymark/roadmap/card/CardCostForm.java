package io.waymark.roadmap.card;

import io.waymark.figure.Figures;
import io.waymark.form.Clash;
import io.waymark.roadmap.CardCost;
import io.waymark.roadmap.InitiativeFacts;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a card costs, as it was typed; what is left empty costs nothing. */
record CardCostForm(
        @DecimalMin(value = "0", message = "{cost.error.money}")
        @DecimalMax(value = "1000000000", message = "{cost.error.money}")
        @Digits(integer = 10, fraction = 2, message = "{cost.error.money}")
        @Nullable
        BigDecimal once,

        @DecimalMin(value = "0", message = "{cost.error.money}")
        @DecimalMax(value = "1000000000", message = "{cost.error.money}")
        @Digits(integer = 10, fraction = 2, message = "{cost.error.money}")
        @Nullable
        BigDecimal monthly,

        @Nullable Integer version) {

    /** The form of what stands. */
    static CardCostForm of(InitiativeFacts facts) {
        CardCost its = facts.cost();
        return its == null
                ? new CardCostForm(null, null, facts.version())
                : new CardCostForm(its.once(), its.monthly(), facts.version());
    }

    /** Shows what was typed beside what stands now. */
    Clash beside(InitiativeFacts now, Clash clash) {
        CardCostForm theirs = of(now);
        return clash.line("cost.once", Figures.number(money()), Figures.number(theirs.money()))
                .line("cost.monthly", Figures.number(moneyMonthly()), Figures.number(theirs.moneyMonthly()));
    }

    BigDecimal money() {
        return Objects.requireNonNullElse(once, BigDecimal.ZERO);
    }

    BigDecimal moneyMonthly() {
        return Objects.requireNonNullElse(monthly, BigDecimal.ZERO);
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }
}
