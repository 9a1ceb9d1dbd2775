package io.waymark.dashboard;

import io.waymark.assessment.Claim;
import io.waymark.assessment.GateVerdict;
import io.waymark.gate.GateInBrief;
import io.waymark.goal.RankedGoals;
import io.waymark.kpi.MeasuredKpis;
import io.waymark.organisation.Member;
import io.waymark.roadmap.ForecastInBrief;
import io.waymark.roadmap.Roadmap;
import io.waymark.value.CaseRows;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Reads what an organisation aims at, and what lies between a unit and its target: three statements each, one where no gate is
 * ahead.
 */
@Component
class WayAhead {

    private final RankedGoals goals;
    private final MeasuredKpis kpis;
    private final CaseRows cases;
    private final GateInBrief gate;
    private final ForecastInBrief forecasts;

    WayAhead(RankedGoals goals, MeasuredKpis kpis, CaseRows cases, GateInBrief gate, ForecastInBrief forecasts) {
        this.goals = goals;
        this.kpis = kpis;
        this.cases = cases;
        this.gate = gate;
        this.forecasts = forecasts;
    }

    Aims aims(Member member) {
        return new Aims(
                goals.of(member),
                kpis.of(member).stream().filter(it -> !it.retired()).toList(),
                cases.of(member));
    }

    Ahead of(Member member, ShownUnit shown, Aims aims, Roadmap roadmap, LocalDate today) {
        return new Ahead(
                shown.target(),
                shown.arrived(),
                forecasts.of(member, shown.unit(), roadmap, shown.scorecard(), today),
                asksForGate(shown)
                        ? Integer.valueOf(
                                gate.missing(member, shown.newest(), aims.goals(), aims.facts(), aims.cases()))
                        : null);
    }

    /** Whether a gate is ahead of which the claim itself says nothing. */
    private static boolean asksForGate(ShownUnit shown) {
        return shown.target() >= Claim.GATED
                && shown.claim()
                        .filter(it -> it.stoppedByGate() || it.gate() instanceof GateVerdict.Passed)
                        .isEmpty();
    }
}
