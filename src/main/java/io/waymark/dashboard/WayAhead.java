package io.waymark.dashboard;

import io.waymark.assessment.Claim;
import io.waymark.assessment.GateVerdict;
import io.waymark.assessment.Milestone;
import io.waymark.exemption.ExemptionRows;
import io.waymark.gate.GateInBrief;
import io.waymark.goal.RankedGoals;
import io.waymark.kpi.MeasuredKpis;
import io.waymark.organisation.Member;
import io.waymark.roadmap.ForecastInBrief;
import io.waymark.roadmap.Roadmap;
import io.waymark.value.CaseRows;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads what an organisation aims at, and what lies between a unit and its target: four statements, then two, one
 * where no gate is ahead.
 */
@Component
class WayAhead {

    private final RankedGoals goals;
    private final MeasuredKpis kpis;
    private final CaseRows cases;
    private final ExemptionRows exemptions;
    private final GateInBrief gate;
    private final ForecastInBrief forecasts;

    WayAhead(
            RankedGoals goals,
            MeasuredKpis kpis,
            CaseRows cases,
            ExemptionRows exemptions,
            GateInBrief gate,
            ForecastInBrief forecasts) {
        this.goals = goals;
        this.kpis = kpis;
        this.cases = cases;
        this.exemptions = exemptions;
        this.gate = gate;
        this.forecasts = forecasts;
    }

    Aims aims(Member member) {
        return new Aims(
                goals.of(member),
                kpis.of(member).stream().filter(it -> !it.retired()).toList(),
                cases.of(member),
                exemptions.register(member));
    }

    Ahead of(Member member, ShownUnit shown, Aims aims, Roadmap roadmap, LocalDate today) {
        return new Ahead(
                shown.target(),
                shown.arrived(),
                forecasts.of(member, shown.unit(), roadmap, shown.scorecard(), today),
                asksForGate(shown) ? Integer.valueOf(missing(member, shown.newest(), aims)) : null);
    }

    /** How many conditions of the gate a unit with this newest result misses today; one statement. */
    int missing(Member member, Optional<Milestone> newest, Aims aims) {
        return gate.missing(member, newest, aims.goals(), aims.facts(), aims.cases(), aims.exemptions());
    }

    /** Whether a gate is ahead of which the claim itself says nothing. */
    private static boolean asksForGate(ShownUnit shown) {
        return shown.target() >= Claim.GATED
                && shown.claim()
                        .filter(it -> it.stoppedByGate() || it.gate() instanceof GateVerdict.Passed)
                        .isEmpty();
    }
}
