package io.waymark.pulse;

import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import java.util.List;
import java.util.Optional;

/**
 * The units of an organisation, each with the pulses of it that the reader may see.
 *
 * @param lead whether the reader runs assessments, and so sees what others finished
 */
record PulseList(List<OfUnit> units, boolean lead, boolean more) {

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

        /** Of an archived unit only what was taken before is shown. */
        boolean listed() {
            return !unit.archived() || !pulses.isEmpty();
        }
    }

    /** One pulse and how far it is answered. */
    record Line(PulseFacts pulse, boolean mine, int asked) {}

    /** Whether a pulse of the unit can be taken. */
    boolean has(UnitId id) {
        return units.stream().map(OfUnit::unit).anyMatch(it -> it.id().equals(id) && !it.archived());
    }
}
