package io.waymark.planning.unit;

import io.waymark.form.CreationKey;
import io.waymark.organisation.Unit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A unit as it was typed.
 *
 * @param version what the member had on the screen; null for a new unit
 * @param key of a new unit; null for one that stands
 */
record UnitForm(
        @NotBlank(message = "{planning.units.error.name}") @Size(max = 120)
        String name,

        @NotNull(message = "{planning.units.error.kind}") Unit.@Nullable Kind kind,
        @Nullable Integer version,
        @Nullable CreationKey key) {

    static UnitForm fresh() {
        return new UnitForm("", Unit.Kind.TEAM, null, CreationKey.next());
    }

    static UnitForm of(Unit unit) {
        return new UnitForm(unit.name(), unit.kind(), unit.currentVersion(), null);
    }

    /** What is wanted; call only when nothing is wrong. */
    UnitPlan plan() {
        return new UnitPlan(name, Objects.requireNonNull(kind));
    }

    /** A form that lost its version was made from an old page. */
    int seenVersion() {
        return version == null ? -1 : version;
    }

    CreationKey addedAs() {
        return key == null ? CreationKey.next() : key;
    }

    /** Says that the name is another unit's. */
    static void taken(Unit by, BindingResult problems) {
        problems.rejectValue(
                "name", by.archived() ? "planning.units.error.name-archived" : "planning.units.error.name-taken");
    }
}
