package io.waymark.outcome.kpi.web;

import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.outcome.KpiId;
import io.waymark.outcome.RankedGoal;
import io.waymark.outcome.kpi.KpiChanges;
import io.waymark.outcome.kpi.MeasuredKpi;
import io.waymark.outcome.kpi.Suggestion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the current edition suggests, and what of it is in use.
 *
 * @param used the KPIs of the organisation
 */
record SuggestionsPage(Member member, Edition edition, List<RankedGoal> goals, List<MeasuredKpi> used) {

    /** So many goals count as those on top. */
    private static final int TOP = 3;

    /** Decisively. */
    private static final int STRONGEST = 3;

    /** A topic with what is suggested for it. */
    record OfTopic(Topic topic, List<Suggestion> suggestions) {}

    public boolean editable() {
        return KpiChanges.changedBy(member);
    }

    /** For topics that serve one of the top goals decisively; what stands here is repeated under its dimension. */
    public List<Suggestion> first() {
        return Suggestion.of(edition, goals).stream()
                .filter(it -> usedAs(it) == null)
                .filter(it -> it.strength() >= STRONGEST
                        && Objects.requireNonNull(it.goal()).rank() <= TOP)
                .toList();
    }

    public List<OfTopic> of(Dimension dimension) {
        return dimension.topics().stream()
                .filter(it -> !it.kpis().isEmpty())
                .map(it -> new OfTopic(
                        it,
                        Suggestion.of(edition, goals).stream()
                                .filter(suggestion -> suggestion.topic().equals(it))
                                .toList()))
                .toList();
    }

    /** The KPI in use that was taken from it; null where none was. */
    public @Nullable KpiId usedAs(Suggestion suggestion) {
        return used.stream()
                .filter(it -> !it.retired()
                        && suggestion.key().equals(it.suggestion())
                        && suggestion.topic().key().equals(it.definition().topic()))
                .map(MeasuredKpi::id)
                .findFirst()
                .orElse(null);
    }
}
