package io.waymark.objective.web;

import io.waymark.figure.Quantity;
import io.waymark.form.CreationKey;
import io.waymark.form.UnitOfFigure;
import io.waymark.objective.CheckIn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A check-in as it was typed. */
record CheckInForm(
        @NotNull(message = "{objectives.error.day}") @Nullable
        LocalDate day,

        @NotNull(message = "{objectives.error.value}", payload = Unwrapping.Skip.class) @Nullable
        Quantity value,

        @NotNull(message = "{objectives.error.confidence}")
        @Min(value = 0, message = "{objectives.error.confidence}")
        @Max(value = CheckIn.MOST_CONFIDENT, message = "{objectives.error.confidence}")
        @Nullable
        Integer confidence,

        @Size(max = 1000) String note,
        @Nullable CreationKey key) {

    /** @param said what was said beside the figure already */
    static CheckInForm on(LocalDate today, ConfidenceForm said) {
        return new CheckInForm(today, null, said.confidence(), said.note(), CreationKey.next());
    }

    /** What it says beside the figure. */
    ConfidenceForm withoutFigure() {
        return new ConfidenceForm(confidence, note, key);
    }

    /** Says what is wrong in the unit of the key result, or on this day. */
    void judge(String unit, LocalDate today, BindingResult problems) {
        if (day != null && day.isAfter(today)) {
            problems.rejectValue("day", "objectives.error.day");
        }
        UnitOfFigure.judge("value", value, unit, problems);
    }

    CreationKey addedAs() {
        return key == null ? CreationKey.next() : key;
    }

    /** Call only when nothing is wrong. */
    CheckIn checkIn() {
        return new CheckIn(
                Objects.requireNonNull(day),
                Objects.requireNonNull(value).value(),
                Objects.requireNonNull(confidence),
                note);
    }
}
