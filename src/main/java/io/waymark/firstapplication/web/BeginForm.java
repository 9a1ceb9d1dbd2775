package io.waymark.firstapplication.web;

import io.waymark.firstapplication.ChoiceId;
import io.waymark.firstapplication.NewChoice;
import io.waymark.form.CreationKey;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A new choice as it was typed.
 *
 * @param key made with the form; becomes the id of the choice
 */
record BeginForm(
        @NotBlank(message = "{application.error.title}") @Size(max = 120)
        String title,

        @Nullable UnitId unit,

        @NotBlank(message = "{application.error.currency}") @Size(max = 20)
        String currency,

        @Nullable CreationKey key) {

    /** Nothing typed yet. */
    static BeginForm fresh() {
        return new BeginForm("", null, "", CreationKey.next());
    }

    void judge(List<Unit> units, BindingResult problems) {
        if (!problems.hasFieldErrors("unit")
                && units.stream().noneMatch(it -> it.id().equals(unit))) {
            problems.rejectValue("unit", "application.error.unit");
        }
    }

    /** Call only when nothing is wrong. */
    NewChoice choice() {
        CreationKey made = key == null ? CreationKey.next() : key;
        return new NewChoice(new ChoiceId(made.value()), title, Objects.requireNonNull(unit), currency);
    }
}
