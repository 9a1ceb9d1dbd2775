package io.waymark.dashboard.sight;

import io.waymark.assessment.Assessment;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.outcome.KpiFacts;
import io.waymark.roadmap.Card;
import io.waymark.scoring.Rating;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line of sight as one member sees it.
 *
 * @param angle with its unit said, where one was assessed
 * @param assessments the newest first
 * @param only the goal that is looked at; null where all are
 */
record SightPage(
        Member member,
        Angle angle,
        List<Assessment> assessments,
        @Nullable RankedGoal only,
        Sight sight) {

    public Viewpoint[] viewpoints() {
        return Viewpoint.values();
    }

    /** The assessed units, the one assessed last first. */
    public Map<UnitId, String> units() {
        Map<UnitId, String> units = new LinkedHashMap<>();
        assessments.forEach(it -> units.putIfAbsent(it.unit(), it.unitName()));
        return units;
    }

    public List<BreakGroup> breaks() {
        return BreakGroup.of(sight.breaks());
    }

    public int breakCount() {
        return sight.breaks().size();
    }

    public Excerpt<GoalLine> goals() {
        Lines lines = new Lines(sight);
        return excerpt(sight.tree().goals().stream()
                .filter(it -> only == null || it.id().equals(only.id()))
                .map(lines::of)
                .toList());
    }

    public Excerpt<InitiativeLine> initiatives() {
        Lines lines = new Lines(sight);
        List<Card> cards = only == null ? sight.open() : lines.initiativesServing(only);
        return excerpt(cards.stream().map(lines::of).toList());
    }

    /** All of them: an edition has few. */
    public List<TopicLine> topics() {
        Lines lines = new Lines(sight);
        return only == null ? List.copyOf(lines.topics()) : lines.topicsServing(only);
    }

    public Excerpt<KpiLine> kpis() {
        Lines lines = new Lines(sight);
        List<KpiFacts> kpis = only == null ? sight.tree().kpis() : sight.tree().kpisOf(only.id());
        return excerpt(kpis.stream().map(lines::of).toList());
    }

    /** The objectives that no ranked goal needs any more: theirs was retired. */
    public List<ObjectiveLine> loose() {
        return sight.tree().objectives().stream()
                .filter(it -> sight.tree().goals().stream().noneMatch(goal -> it.serves(goal.id())))
                .map(ObjectiveLine::of)
                .toList();
    }

    /** Where an initiative stands on the roadmap, below the organisation's address. */
    public String roadmapOf(Card card) {
        return "/roadmap?unit=" + card.facts().unit() + "#i-" + card.facts().id();
    }

    /** The look of a rating; null is open. */
    public static String band(@Nullable Rating rating) {
        return switch (rating) {
            case null -> "open";
            case NOT_APPLICABLE -> "na";
            case DONT_KNOW -> "unknown";
            case NOT, PARTLY, LARGELY, FULLY -> rating.name().toLowerCase(Locale.ROOT);
        };
    }

    private <T> Excerpt<T> excerpt(List<T> list) {
        return Excerpt.of(list, angle.number());
    }
}
