package io.waymark.kpi.web;

import io.waymark.assessment.MilestoneClaim;
import io.waymark.chart.Chart;
import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.figure.Direction;
import io.waymark.goal.KpiId;
import io.waymark.kpi.KeyResultsOfKpi;
import io.waymark.kpi.KpiDefinition;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.kpi.Suggestion;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One KPI as a member sees it.
 *
 * @param readBy the key results that read it
 * @param edition the current one, in whose words it may stand
 * @param titledSo the one in use that has its title, so that it was not brought back; null where that does not matter
 */
record KpiPage(
        Member member,
        MeasuredKpi kpi,
        List<KeyResultsOfKpi.ReadingKeyResult> readBy,
        LocalDate today,
        List<MilestoneClaim> milestones,
        Edition edition,
        @Nullable KpiId titledSo) {

    public KpiLineOfList line() {
        return new KpiLineOfList(kpi, today);
    }

    public KpiDefinition definition() {
        return kpi.definition();
    }

    public boolean editable() {
        return member.may(Right.DEFINE_KPIS);
    }

    public Message progress() {
        return ProgressWords.of(line());
    }

    /** The fields that nobody filled yet and that the figure needs to tell anything. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (definition().goal() == null) {
            missing.add("goal");
        }
        if (definition().owner() == null) {
            missing.add("owner");
        }
        if (definition().aim().baseline() == null) {
            missing.add("baseline");
        }
        if (!definition().aim().known()) {
            missing.add(definition().aim().direction() == Direction.CORRIDOR ? "low" : "target");
        }
        return missing;
    }

    public Chart chart(String target, String baseline, String corridor) {
        return new KpiChart(member, kpi, milestones).draw(new KpiChart.Names(target, baseline, corridor));
    }

    /** The topic of the model that it is about, as the current edition has it. */
    public @Nullable Topic topic() {
        return Optional.ofNullable(definition().topic()).flatMap(edition::topic).orElse(null);
    }

    /** The suggestion that it was taken from, as the current edition has it. */
    public @Nullable Suggestion suggestion() {
        return Optional.ofNullable(definition().topic())
                .flatMap(it -> Suggestion.of(edition, List.of(), it, String.valueOf(kpi.suggestion())))
                .orElse(null);
    }

    /** Whether its words are still the edition's. */
    public boolean inTheEditionsWords() {
        Suggestion its = suggestion();
        return its != null && its.says(definition());
    }
}
