package io.waymark.gate;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the gate of a unit in words, for what leaves the portal. */
@Component
public class ToldGate {

    private final GateReading reading;
    private final ConditionWording wording;
    private final Clock clock;

    ToldGate(GateReading reading, ConditionWording wording, Clock clock) {
        this.reading = reading;
        this.wording = wording;
        this.clock = clock;
    }

    /** All conditions as they are today, in the order in which they are told; eight statements. */
    @Transactional(readOnly = true)
    public List<ToldCondition> of(Member member, UnitId unit) {
        return Gate.of(reading.of(member, unit), member.today(clock)).conditions().stream()
                .map(this::told)
                .toList();
    }

    private ToldCondition told(Gate.Judged it) {
        return new ToldCondition(
                wording.say("gate.condition." + it.condition(), List.of()),
                it.finding().needs().stream()
                        .map(need -> new ToldCondition.Lack(wording.what(need), wording.who(need)))
                        .toList());
    }
}
