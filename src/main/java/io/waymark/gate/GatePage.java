package io.waymark.gate;

import io.waymark.gate.Gate.Judged;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gate of a unit as one member sees it.
 *
 * @param unit null where the organisation has none
 * @param passes the newest first
 * @param note message key of what could not be done, or empty
 */
record GatePage(
        Member member,
        List<Unit> units,
        @Nullable Unit unit,
        Gate gate,
        List<GatePass> passes,
        Suppliers suppliers,
        ConditionWording wording,
        String note) {

    /** Behind these, more evidence is unfolded; of KPIs, which can be many, their count comes first. */
    private static final int FEW = 6;

    public boolean open() {
        return gate.open();
    }

    public String about() {
        return unit == null ? member.organisationName() : unit.name();
    }

    public String verdict() {
        return wording.verdict(gate);
    }

    public List<Judged> conditions() {
        return gate.conditions();
    }

    public boolean met(Judged it) {
        return it.finding().met();
    }

    public List<Need> needs(Judged it) {
        return it.finding().needs();
    }

    public List<ConditionEvidence> evidence(Judged it) {
        return it.finding().evidence().stream().limit(few(it)).toList();
    }

    public List<ConditionEvidence> more(Judged it) {
        return it.finding().evidence().stream().skip(few(it)).toList();
    }

    public String what(Need need) {
        return wording.what(need);
    }

    public String whoCan(Need need) {
        return wording.who(need);
    }

    public String said(ConditionEvidence evidence) {
        return wording.of(evidence);
    }

    /** Whether a pass was recorded and nobody found yet that it lapsed. */
    public @Nullable GatePass standing() {
        return passes.stream().filter(GatePass::standing).findFirst().orElse(null);
    }

    /** The passes that lapsed. */
    public List<GatePass> lapsed() {
        return passes.stream().filter(it -> !it.standing()).toList();
    }

    public boolean recordable() {
        return open() && standing() == null && unit != null && member.may(Right.PASS_THE_GATE);
    }

    /** Who records it, by name. */
    public String recorders() {
        return wording.any(suppliers.deciders());
    }

    private static int few(Judged it) {
        return it.condition() == Condition.KPIS ? 1 : FEW;
    }
}
