package io.waymark.team.web;

import io.waymark.form.CreationKey;
import io.waymark.team.DaysOff;
import io.waymark.team.DaysOffId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Days on which a team does not work, as they were typed.
 *
 * @param last null where it is one day
 * @param key becomes their id
 */
record DaysOffForm(
        @NotBlank(message = "{team.error.what}") @Size(max = 80)
        String what,

        @NotNull(message = "{team.error.first}") @Nullable LocalDate first,

        @Nullable LocalDate last,
        @Nullable CreationKey key) {

    static DaysOffForm fresh() {
        return new DaysOffForm("", null, null, CreationKey.next());
    }

    void judge(BindingResult problems) {
        if (first == null || last == null) {
            return;
        }
        if (last.isBefore(first)) {
            problems.rejectValue("last", "team.error.last");
        } else if (last.isAfter(first.plusDays(DaysOff.AT_MOST))) {
            problems.rejectValue("last", "team.error.last-far");
        }
    }

    /** Call only when nothing is wrong. */
    DaysOff daysOff() {
        LocalDate from = Objects.requireNonNull(first);
        DaysOffId id = new DaysOffId((key == null ? CreationKey.next() : key).value());
        return new DaysOff(id, from, last == null ? from : last, what);
    }
}
