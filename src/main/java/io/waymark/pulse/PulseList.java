package io.waymark.pulse;

import io.waymark.organisation.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The units of an organisation, each with the pulses of it that the reader may see.
 *
 * @param lead whether the reader runs assessments, and so sees what others finished
 * @param wrong whether no unit, or one that is not here, was chosen
 */
record PulseList(List<OfUnit> units, boolean lead, boolean more, boolean wrong) {

    /**
     * One unit.
     *
     * @param pulses the newest first
     */
    record OfUnit(Unit unit, List<Line> pulses) {

        /** The reader's own that is under way. */
        public Optional<Line> underWay() {
            return pulses.stream().filter(it -> !it.pulse().finished()).findFirst();
        }
    }

    /** One pulse and how far it is answered. */
    record Line(Pulse pulse, boolean mine, int answered, int asked) {}

    /** The unit of this id, where it is here. */
    Optional<Unit> unit(String id) {
        return units.stream()
                .map(OfUnit::unit)
                .filter(it -> it.id().toString().equals(id))
                .findFirst();
    }

    /** The same list, after a choice that it does not hold. */
    PulseList refused() {
        return new PulseList(units, lead, more, true);
    }
}
