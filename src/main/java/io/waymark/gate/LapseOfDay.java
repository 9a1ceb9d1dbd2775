package io.waymark.gate;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether the passes of one organisation still hold, and keeps of those that do not since when and why. */
@Component
class LapseOfDay {

    private final GatePasses passes;
    private final GateReading reading;
    private final ConditionWording wording;
    private final Members members;
    private final ActivityRecord activity;

    LapseOfDay(
            GatePasses passes,
            GateReading reading,
            ConditionWording wording,
            Members members,
            ActivityRecord activity) {
        this.passes = passes;
        this.reading = reading;
        this.wording = wording;
        this.members = members;
        this.activity = activity;
    }

    /** Call inside the organisation's tenancy. It sees what whoever recorded the pass would see. */
    @Transactional
    void look(OrganisationId organisation, Clock clock) {
        for (GatePasses.Unlapsed it : passes.standing(organisation)) {
            Member recorder = members.find(it.passedBy(), it.slug()).orElseThrow();
            Gate gate = Gate.of(reading.of(recorder, it.unit()), recorder.today(clock));
            if (!gate.open()) {
                lapse(recorder, it, gate, clock);
            }
        }
    }

    private void lapse(Member recorder, GatePasses.Unlapsed it, Gate gate, Clock clock) {
        if (passes.lapse(recorder.organisation(), it.id(), Kept.lacking(gate, wording), clock.instant())) {
            activity.add(
                    recorder,
                    clock.instant(),
                    "activity.gate.lapsed",
                    "unit",
                    it.unit().value(),
                    Map.of(),
                    Map.of("title", it.unitName()));
        }
    }
}
