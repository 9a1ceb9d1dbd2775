package io.waymark.dashboard;

import io.waymark.assessment.Assessments;
import io.waymark.assessment.GateRecord;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.Scored;
import io.waymark.assessment.Standing;
import io.waymark.assessment.Standings;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a unit stands, in short: nine statements, and those of the gate where the ratings stand before it. */
@Component
class Standpoints {

    private final Assessments assessments;
    private final Milestones milestones;
    private final Standings standings;
    private final WayAhead way;
    private final GateRecord gate;
    private final Duties duties;
    private final Clock clock;

    Standpoints(
            Assessments assessments,
            Milestones milestones,
            Standings standings,
            WayAhead way,
            GateRecord gate,
            Duties duties,
            Clock clock) {
        this.assessments = assessments;
        this.milestones = milestones;
        this.standings = standings;
        this.way = way;
        this.gate = gate;
        this.duties = duties;
        this.clock = clock;
    }

    /** @throws NotFound where the unit was never assessed, is missing or another tenant's */
    @Transactional(readOnly = true)
    InShort of(Member member, UnitId unit) {
        List<Milestone> signed = milestones.of(member, unit);
        Standing standing = standings.of(
                member,
                unit,
                assessments.of(member),
                signed.stream().map(Milestone::inShort).toList());
        Scored told = standing.told().orElseThrow(NotFound::new);
        return new InShort(
                standing,
                told,
                way.missing(member, signed.stream().reduce((earlier, later) -> later), way.aims(member)),
                gate.conditions(),
                duties.next(member, member.today(clock)));
    }
}
