package io.waymark.kpi.web;

import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.goal.KpiId;
import io.waymark.goal.RankedGoal;
import io.waymark.kpi.MeasuredKpi;
import io.waymark.kpi.Suggestion;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the current edition suggests, and what of it is in use.
 *
 * @param used the KPIs of the organisation
 */
record SuggestionsPage(Member member, Edition edition, List<RankedGoal> goals, List<MeasuredKpi> used) {

    /** So many goals count as those on top. */
    private static final int TOP = 3;

    /** So many are put in front of all others. */
    private static final int MOST = 8;

    /** Decisively. */
    private static final int STRONGEST = 3;

    /** A topic with what is suggested for it. */
    record OfTopic(Topic topic, List<Suggestion> suggestions) {}

    public boolean editable() {
        return member.may(Right.DEFINE_KPIS);
    }

    /** The first suggestion of each topic that decides over a top goal; it stands under its dimension too. */
    public List<Suggestion> first() {
        Set<TopicKey> topics = new HashSet<>();
        return Suggestion.of(edition, goals).stream()
                .filter(it -> it.strength() >= STRONGEST
                        && Objects.requireNonNull(it.goal()).rank() <= TOP)
                .filter(it -> usedAs(it) == null && topics.add(it.topic().key()))
                .sorted(Comparator.comparingInt(
                        it -> Objects.requireNonNull(it.goal()).rank()))
                .limit(MOST)
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
