package io.waymark.assessment;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What claims ask of the gate to Level 3; the feature that knows the gate answers. */
public interface GateRecord {

    /**
     * That a unit passed the gate.
     *
     * @param until when it was found not to hold any more; null while it stands
     */
    record Pass(UnitId unit, Instant from, @Nullable Instant until) {

        /** Whether it stood at any moment of a period. */
        boolean stood(Instant since, Instant before) {
            return from.isBefore(before) && (until == null || until.isAfter(since));
        }
    }

    /** All passes of the member's organisation; one statement. */
    List<Pass> passes(Member member);

    /** How many conditions there are. */
    int conditions();

    /** How many conditions the unit misses today; several statements. */
    int missing(Member member, UnitId unit);
}
