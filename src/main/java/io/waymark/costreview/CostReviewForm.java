package io.waymark.costreview;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A cost review as it was typed. */
record CostReviewForm(
        @NotNull(message = "{gate.cost.error.held}") @Nullable
        LocalDate held,

        @NotNull(message = "{gate.cost.error.finance}") @Nullable
        PersonId finance,

        @NotBlank(message = "{gate.cost.error.findings}") @Size(max = 2000)
        String findings) {

    /** A new one, held on this day. */
    static CostReviewForm held(LocalDate day) {
        return new CostReviewForm(day, null, "");
    }

    /** Says what of the form is not offered. */
    void judge(List<Member> ofFinance, LocalDate today, BindingResult problems) {
        if (held != null && held.isAfter(today)) {
            problems.rejectValue("held", "gate.cost.error.held-later");
        }
        if (finance != null && from(ofFinance).isEmpty()) {
            problems.rejectValue("finance", "gate.cost.error.finance");
        }
    }

    /** Call only when nothing is wrong. */
    LocalDate day() {
        return Objects.requireNonNull(held);
    }

    Optional<Member> from(List<Member> ofFinance) {
        return ofFinance.stream().filter(it -> it.person().equals(finance)).findFirst();
    }
}
