package io.waymark.dashboard;

import io.waymark.exemption.Register;
import io.waymark.goal.RankedGoal;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.outcome.KpiFacts;
import io.waymark.value.CaseFacts;
import java.util.List;

/**
 * What an organisation wants, how it measures that, what it has shown of it, and from what it exempts itself.
 *
 * @param goals what matters most first
 * @param kpis those in use, by title
 * @param cases those that were not withdrawn
 * @param exemptions that are open
 */
record Aims(List<RankedGoal> goals, List<MeasuredKpi> kpis, List<CaseFacts> cases, Register exemptions) {

    /** The KPIs with their last figures. */
    List<KpiFacts> facts() {
        return kpis.stream().map(Aims::facts).toList();
    }

    private static KpiFacts facts(MeasuredKpi it) {
        return new KpiFacts(
                it.id(),
                it.definition().goal(),
                it.definition().topic(),
                it.definition().title(),
                it.definition().nature(),
                it.definition().unit(),
                it.definition().aim(),
                it.definition().frequency(),
                it.definition().owner(),
                it.ownerName(),
                it.latest());
    }
}
