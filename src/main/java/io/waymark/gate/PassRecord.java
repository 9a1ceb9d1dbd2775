package io.waymark.gate;

import io.waymark.assessment.GateRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells claims what the gate says to them. */
@Component
class PassRecord implements GateRecord {

    private final Sql sql;
    private final GateReading reading;
    private final Clock clock;

    PassRecord(Sql sql, GateReading reading, Clock clock) {
        this.sql = sql;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pass> passes(Member member) {
        return sql.of(member, """
                select unit_id as unit, passed_at as "from", lapsed_at as until
                from gate_pass where organisation_id = :organisation
                """).list(Pass.class);
    }

    @Override
    public int conditions() {
        return Condition.values().length;
    }

    @Override
    @Transactional(readOnly = true)
    public int missing(Member member, UnitId unit) {
        return Gate.of(reading.nameless(member, unit), member.today(clock))
                .missing()
                .size();
    }
}
