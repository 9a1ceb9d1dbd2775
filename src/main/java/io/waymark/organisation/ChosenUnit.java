package io.waymark.organisation;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unit that a member looks at. Once chosen it is kept through the pages of its organisation until another is chosen; a
 * page that has nothing to say of it shows what it shows to who chose none.
 *
 * @param unit null while none was chosen; it may be gone by now
 */
public record ChosenUnit(@Nullable UnitId unit) {

    /** None was chosen. */
    public static final ChosenUnit NONE = new ChosenUnit(null);

    /** The unit where it is one of these. */
    public Optional<UnitId> among(Collection<UnitId> units) {
        return Optional.ofNullable(unit).filter(units::contains);
    }
}
