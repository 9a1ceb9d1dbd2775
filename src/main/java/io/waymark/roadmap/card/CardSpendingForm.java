package io.waymark.roadmap.card;

import io.waymark.form.CreationKey;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Money that was spent on a card, as it was typed. */
record CardSpendingForm(
        @NotNull(message = "{cost.error.spent}")
        @DecimalMin(value = "0.01", message = "{cost.error.spent}")
        @DecimalMax(value = "1000000000", message = "{cost.error.spent}")
        @Digits(integer = 10, fraction = 2, message = "{cost.error.spent}")
        @Nullable
        BigDecimal amount,

        @NotNull(message = "{cost.error.spent-on}") @Nullable
        LocalDate day,

        @Size(max = 200) String purpose,

        @Nullable CreationKey key) {

    /** A new one, spent on this day. */
    static CardSpendingForm on(LocalDate day) {
        return new CardSpendingForm(null, day, "", CreationKey.next());
    }

    /** Says what only a calendar knows. */
    void judge(LocalDate today, BindingResult problems) {
        if (day != null && day.isAfter(today)) {
            problems.rejectValue("day", "cost.error.spent-later");
        }
    }

    /** Call only when nothing is wrong. */
    BigDecimal money() {
        return Objects.requireNonNull(amount);
    }

    /** Call only when nothing is wrong. */
    LocalDate spentOn() {
        return Objects.requireNonNull(day);
    }

    UUID id() {
        return Objects.requireNonNullElseGet(key, CreationKey::next).value();
    }
}
