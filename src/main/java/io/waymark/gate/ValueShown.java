package io.waymark.gate;

import io.waymark.goal.RankedGoal;
import io.waymark.value.Capacity;
import io.waymark.value.CaseFacts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * At least one ranked goal has a value case that holds and is signed twice. One is enough: cases that lack something are
 * told only while none is whole.
 */
final class ValueShown {

    private ValueShown() {}

    /** @param cases those that were not withdrawn */
    static Finding of(List<RankedGoal> goals, List<CaseFacts> cases, Suppliers suppliers, ZoneId zone) {
        List<CaseFacts> inUse = cases.stream().filter(it -> it.goal().ranked()).toList();
        List<CaseFacts> shown = inUse.stream().filter(CaseFacts::shown).toList();
        if (!shown.isEmpty()) {
            return new Finding.Met(CaseEvidence.of(shown, zone));
        }
        if (goals.isEmpty()) {
            return new Finding.Missing(
                    List.of(new Need(Need.Kind.GOAL, List.of(), suppliers.deciders(), "/goals")), List.of());
        }
        if (inUse.isEmpty()) {
            return new Finding.Missing(
                    List.of(new Need(Need.Kind.CASE, List.of(), suppliers.deciders(), "/value-cases/new")), List.of());
        }
        return new Finding.Missing(
                inUse.stream().flatMap(it -> needs(it, suppliers).stream()).toList(), CaseEvidence.of(inUse, zone));
    }

    private static List<Need> needs(CaseFacts it, Suppliers suppliers) {
        Optional<Need.Kind> broken = broken(it);
        if (broken.isPresent()) {
            return List.of(about(broken.get(), it, suppliers.deciders()));
        }
        List<Need> needs = new ArrayList<>();
        if (it.signature(Capacity.BUSINESS).isEmpty()) {
            needs.add(business(it, suppliers));
        }
        if (it.signature(Capacity.FINANCE).isEmpty()) {
            needs.add(finance(it, suppliers));
        }
        return needs;
    }

    private static Optional<Need.Kind> broken(CaseFacts it) {
        if (it.moved()) {
            return Optional.of(Need.Kind.CASE_KPI_MOVED);
        }
        if (it.corrected()) {
            return Optional.of(Need.Kind.CASE_CORRECTED);
        }
        return it.better() ? Optional.empty() : Optional.of(Need.Kind.CASE_NOT_BETTER);
    }

    private static Need business(CaseFacts it, Suppliers suppliers) {
        String owner = it.goal().ownerName();
        return owner == null
                ? new Need(
                        Need.Kind.GOAL_OWNER,
                        List.of(it.goal().statement()),
                        suppliers.deciders(),
                        "/goals/" + it.goal().id())
                : about(Need.Kind.SIGNATURE_BUSINESS, it, List.of(owner));
    }

    private static Need finance(CaseFacts it, Suppliers suppliers) {
        List<String> who = suppliers.financeBeside(it.goal().owner());
        return who.isEmpty()
                ? new Need(Need.Kind.FINANCE, List.of(), suppliers.administrators(), "/members")
                : about(Need.Kind.SIGNATURE_FINANCE, it, who);
    }

    private static Need about(Need.Kind kind, CaseFacts it, List<String> who) {
        return new Need(kind, List.of(it.goal().statement(), it.kpi().title()), who, CaseEvidence.link(it));
    }
}
