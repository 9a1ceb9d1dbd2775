package io.waymark.gate;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Units;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that a unit passed the gate; what the member saw is judged anew, because it may be closed by now. */
@Component
public class GateRecording {

    private final GateReading reading;
    private final GatePasses passes;
    private final ConditionWording wording;
    private final Units units;
    private final ActivityRecord activity;

    GateRecording(
            GateReading reading, GatePasses passes, ConditionWording wording, Units units, ActivityRecord activity) {
        this.reading = reading;
        this.passes = passes;
        this.wording = wording;
        this.units = units;
        this.activity = activity;
    }

    /**
     * Records the pass with its evidence; recorded twice, it is one.
     *
     * @throws NotFound where the unit is missing or another tenant's
     */
    @Transactional
    public PassResult record(Member member, UnitId id, Clock clock) {
        member.must(Right.PASS_THE_GATE);
        Unit unit = units.find(member, id).orElseThrow(NotFound::new);
        Gate gate = Gate.of(reading.of(member, id), member.today(clock));
        if (!gate.open()) {
            return new PassResult.Closed();
        }
        if (passes.add(member, id, Kept.evidence(gate, wording), clock.instant())) {
            activity.add(
                    member,
                    clock.instant(),
                    "activity.gate.passed",
                    "unit",
                    id.value(),
                    Map.of(),
                    Map.of("title", unit.name()));
        }
        return new PassResult.Recorded();
    }
}
