package io.waymark.report.board;

import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.OutcomeTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a board reads, as it stood for its author on a day.
 *
 * @param result of the assessment that it is about; empty where nothing was assessed yet
 */
public record BoardReport(
        Member author, LocalDate day, Optional<BoardResult> result, PlanInNumbers plan, OutcomeTree outcome) {

    /** What it is about: the unit, else the whole organisation. */
    public String about() {
        return result.map(it -> it.assessment().unitName()).orElse(author.organisationName());
    }

    public List<KpiStand> kpisOf(RankedGoal goal) {
        return outcome.kpisOf(goal.id()).stream().map(this::stand).toList();
    }

    /** The KPIs that hang under no ranked goal. */
    public List<KpiStand> otherKpis() {
        return outcome.kpis().stream()
                .filter(it ->
                        outcome.goals().stream().noneMatch(goal -> goal.id().equals(it.goal())))
                .map(this::stand)
                .toList();
    }

    private KpiStand stand(KpiFacts kpi) {
        return new KpiStand(kpi, day);
    }
}
