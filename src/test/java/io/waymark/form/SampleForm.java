package io.waymark.form;

import io.waymark.figure.Quantity;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form with a field of every kind. */
record SampleForm(
        @NotBlank(message = "{form.error.summary}") @Size(max = 200)
        String title,

        @Size(max = 1000) String why,
        @Nullable LocalDate due,
        @Nullable DayOfWeek weekday,
        @NotNull @Nullable DayOfWeek other,

        @DecimalMin(value = "0", message = "{form.error.summary}") @Nullable
        Quantity amount,

        @Nullable PersonId who,
        @Nullable Integer version,
        List<String> tags,
        boolean ticked,
        @Nullable CreationKey key,
        String from,
        String rows) {}
