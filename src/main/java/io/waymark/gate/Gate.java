package io.waymark.gate;

import java.time.LocalDate;
import java.util.List;

/** The gate to Level 3 as it stands on a day: it is open when all five conditions are met, and by nothing else. */
record Gate(List<Judged> conditions) {

    /** A condition with what was found. */
    record Judged(Condition condition, Finding finding) {}

    static Gate of(GateFacts facts, LocalDate today) {
        Suppliers who = facts.suppliers();
        return new Gate(List.of(
                new Judged(Condition.LEVELS, LevelsMet.of(facts.milestone(), who)),
                new Judged(Condition.VALUE, ValueShown.of(facts.goals(), facts.cases(), who, facts.zone())),
                new Judged(Condition.KPIS, KpisMeasured.of(facts.goals(), facts.kpis(), who, today)),
                new Judged(Condition.COST, CostReviewed.of(facts.reviews(), who, today)),
                new Judged(Condition.EXEMPTIONS, ExemptionsKept.of(facts.exemptions(), who, today))));
    }

    boolean open() {
        return missing().isEmpty();
    }

    /** The conditions that are not met. */
    List<Judged> missing() {
        return conditions.stream().filter(it -> !it.finding().met()).toList();
    }

    Finding finding(Condition condition) {
        return conditions.get(condition.ordinal()).finding();
    }
}
