package io.waymark.pulse;

import io.waymark.organisation.UnitId;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Which unit to look at. It needs no key: while a person's pulse of a unit is under way, beginning again continues it. */
record PulseBeginForm(
        @NotNull(message = "{pulse.list.error.unit}") @Nullable
        UnitId unit) {

    /** Says where the unit is not of the list. */
    void judge(PulseList list, BindingResult problems) {
        if (unit != null && !list.has(unit)) {
            problems.rejectValue("unit", "pulse.list.error.unit");
        }
    }

    /** Call only when nothing is wrong. */
    UnitId chosen() {
        return Objects.requireNonNull(unit);
    }
}
