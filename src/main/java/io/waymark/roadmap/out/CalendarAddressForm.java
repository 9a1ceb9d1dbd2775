package io.waymark.roadmap.out;

import io.waymark.form.CreationKey;
import io.waymark.organisation.UnitId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The unit whose plan a calendar is to show. */
record CalendarAddressForm(
        @NotNull(message = "{roadmap.calendar.error.unit}") @Nullable
        UnitId unit,

        @Nullable CreationKey key) {

    static CalendarAddressForm on(@Nullable UnitId unit) {
        return new CalendarAddressForm(unit, CreationKey.next());
    }

    CreationKey madeAs() {
        return key == null ? CreationKey.next() : key;
    }
}
