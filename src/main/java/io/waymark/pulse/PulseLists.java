package io.waymark.pulse;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Units;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of units with their pulses: two statements, whatever their number. */
@Component
class PulseLists {

    private final PulseRows rows;
    private final Units units;
    private final Editions editions;

    PulseLists(PulseRows rows, Units units, Editions editions) {
        this.rows = rows;
        this.units = units;
        this.editions = editions;
    }

    @Transactional(readOnly = true)
    PulseList of(Member member) {
        List<PulseList.Line> lines =
                rows.of(member).stream().map(it -> line(member, it)).toList();
        return new PulseList(
                units.of(member).stream()
                        .map(unit -> new PulseList.OfUnit(
                                unit,
                                lines.stream()
                                        .filter(it -> it.pulse().unit().equals(unit.id()))
                                        .toList()))
                        .filter(PulseList.OfUnit::listed)
                        .toList(),
                member.may(Right.PLAN_ASSESSMENTS),
                lines.size() == PulseRows.LISTED);
    }

    private PulseList.Line line(Member member, PulseFacts pulse) {
        int asked = editions.find(pulse.edition())
                .orElseThrow(NotFound::new)
                .topics()
                .size();
        return new PulseList.Line(pulse, pulse.isOf(member), asked);
    }
}
