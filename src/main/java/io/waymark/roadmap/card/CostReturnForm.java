package io.waymark.roadmap.card;

import io.waymark.roadmap.CardCost;
import io.waymark.roadmap.InitiativeFacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Why finance sends back what a card costs, and the figures that it saw. */
record CostReturnForm(
        @NotBlank(message = "{cost.error.reason}") @Size(max = 500)
        String reason,

        @Nullable BigDecimal once,
        @Nullable BigDecimal monthly) {

    static CostReturnForm of(InitiativeFacts facts) {
        CardCost its = facts.cost();
        return its == null ? new CostReturnForm("", null, null) : new CostReturnForm("", its.once(), its.monthly());
    }

    SeenCost seen() {
        return new SeenCost(once, monthly);
    }
}
