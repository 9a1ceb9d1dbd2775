package io.waymark.assessment;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.scoring.LevelRange;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the gate says to the claims of one organisation. Passes are read once, and only where ratings reach Level 3; conditions only
 * where no pass stands, and at most once a unit.
 */
final class Verdicts {

    private final Member member;
    private final GateRecord gate;
    private @Nullable List<GateRecord.Pass> passes;
    private final Map<UnitId, Integer> missing = new HashMap<>();

    Verdicts(Member member, GateRecord gate) {
        this.member = member;
        this.gate = gate;
    }

    /** To what ratings reach today. */
    GateVerdict today(UnitId unit, LevelRange reached) {
        if (reached.now() < Claim.GATED) {
            return new GateVerdict.Unneeded();
        }
        return passes().stream().anyMatch(it -> it.unit().equals(unit) && it.until() == null)
                ? new GateVerdict.Passed()
                : new GateVerdict.Closed(missing.computeIfAbsent(unit, it -> gate.missing(member, it)));
    }

    /** To what ratings reached from a sign-off until the next one. */
    GateVerdict between(UnitId unit, LevelRange reached, Instant since, Instant before) {
        if (reached.now() < Claim.GATED) {
            return new GateVerdict.Unneeded();
        }
        return passes().stream().anyMatch(it -> it.unit().equals(unit) && it.stood(since, before))
                ? new GateVerdict.Passed()
                : new GateVerdict.Unpassed();
    }

    private List<GateRecord.Pass> passes() {
        if (passes == null) {
            passes = gate.passes(member);
        }
        return passes;
    }
}
