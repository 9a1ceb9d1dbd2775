package io.waymark.gate;

import io.waymark.figure.Freshness;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.RankedGoal;
import io.waymark.outcome.KpiFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** There is a KPI; and every one in use hangs under a goal that has a rank, and is measured within its frequency. */
final class KpisMeasured {

    private KpisMeasured() {}

    static Finding of(List<RankedGoal> goals, List<KpiFacts> kpis, Suppliers suppliers, LocalDate today) {
        if (kpis.isEmpty()) {
            return new Finding.Missing(
                    List.of(new Need(Need.Kind.KPI, List.of(), suppliers.leads(), "/kpis/new")), List.of());
        }
        Set<GoalId> ranked = goals.stream().map(RankedGoal::id).collect(Collectors.toSet());
        List<Need> needs = new ArrayList<>();
        List<ConditionEvidence> evidence = new ArrayList<>();
        for (KpiFacts kpi : kpis) {
            List<Need> its = needs(kpi, ranked, suppliers, today);
            needs.addAll(its);
            if (its.isEmpty()) {
                evidence.add(measured(kpi));
            }
        }
        evidence.addFirst(
                new ConditionEvidence("gate.evidence.kpis", List.of(evidence.size(), kpis.size()), null, "/kpis"));
        return Finding.of(needs, evidence);
    }

    private static List<Need> needs(KpiFacts kpi, Set<GoalId> ranked, Suppliers suppliers, LocalDate today) {
        List<Need> needs = new ArrayList<>();
        List<String> who = suppliers.ownerOrLeads(kpi.ownerName());
        if (kpi.goal() == null || !ranked.contains(kpi.goal())) {
            needs.add(new Need(Need.Kind.KPI_GOAL, List.of(kpi.title()), who, "/kpis/" + kpi.id() + "/edit#goal"));
        }
        String measurements = "/kpis/" + kpi.id() + "/measurements";
        switch (kpi.freshness(today)) {
            case Freshness.Never never ->
                needs.add(new Need(Need.Kind.KPI_NEVER, List.of(kpi.title()), who, measurements));
            case Freshness.Overdue overdue ->
                needs.add(new Need(Need.Kind.KPI_OVERDUE, List.of(kpi.title(), overdue.since()), who, measurements));
            case Freshness.Fresh fresh -> {}
        }
        return needs;
    }

    private static ConditionEvidence measured(KpiFacts kpi) {
        Reading latest = kpi.latest().orElseThrow();
        return new ConditionEvidence(
                "gate.evidence.kpi",
                List.of(kpi.title(), latest.value(), kpi.unit()),
                latest.day(),
                "/kpis/" + kpi.id());
    }
}
