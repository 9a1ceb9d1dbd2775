package io.waymark.dashboard;

import io.waymark.figure.Figures;
import io.waymark.figure.Reading;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.organisation.Activity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that changed, as a sentence with its link.
 *
 * @param key of the sentence, and {@code parts} what stands in it
 * @param path below the organisation's address
 */
record Change(String key, List<String> parts, String path) {

    /** Entries of the record that somebody who decides wants to know of, each with where it leads. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("activity.assessment.begun", "/assessments/%s"),
            Map.entry("activity.assessment.signed-off", "/assessments/%s/results"),
            Map.entry("activity.assessment.reopened", "/assessments/%s"),
            Map.entry("activity.gate.passed", "/level-3-gate?unit=%s"),
            Map.entry("activity.gate.lapsed", "/level-3-gate?unit=%s"),
            Map.entry("activity.plan.accepted", "/roadmap/plan"),
            Map.entry("activity.initiative.finished", "/initiatives/%s"),
            Map.entry("activity.initiative.blocked", "/initiatives/%s"),
            Map.entry("activity.initiative.dropped", "/initiatives/%s"),
            Map.entry("activity.initiative.costs-confirmed", "/initiatives/%s"),
            Map.entry("activity.initiative.costs-sent-back", "/initiatives/%s"),
            Map.entry("activity.goal.added", "/goals/%s"),
            Map.entry("activity.goal.moved", "/goals"),
            Map.entry("activity.goal.retired", "/goals"),
            Map.entry("activity.objective.closed", "/objectives?closed=true"),
            Map.entry("activity.value-case.written", "/value-cases/%s"),
            Map.entry("activity.value-case.withdrawn", "/value-cases/%s"),
            Map.entry("activity.value-case.signed.BUSINESS", "/value-cases/%s"),
            Map.entry("activity.value-case.signed.FINANCE", "/value-cases/%s"),
            Map.entry("activity.cost-review.confirmed", "/cost-reviews"),
            Map.entry("activity.exemption.added", "/policy-exemptions#e-%s"),
            Map.entry("activity.exemption.escalated", "/policy-exemptions#e-%s"),
            Map.entry("activity.application-choice.decided", "/first-application/%s"));

    static Set<String> told() {
        return TOLD.keySet();
    }

    static Change of(Activity it) {
        return new Change(
                it.what(),
                List.of(it.who(), it.title()),
                TOLD.getOrDefault(it.what(), "").formatted(it.subjectId()));
    }

    /** Of a KPI that was measured twice or more. */
    static Change of(MeasuredKpi it) {
        List<Reading> last =
                it.readings().subList(it.readings().size() - 2, it.readings().size());
        return new Change(
                "dashboard.since.kpi." + Way.of(it).orElseThrow().key(),
                List.of(
                        it.definition().title(),
                        Figures.number(last.getFirst().value()),
                        Figures.amount(last.getLast().value(), it.definition().unit())),
                "/kpis/" + it.id());
    }
}
