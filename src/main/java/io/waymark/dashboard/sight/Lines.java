package io.waymark.dashboard.sight;

import io.waymark.content.Dimension;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.goal.RankedGoal;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.ObjectiveFacts;
import io.waymark.roadmap.Card;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows what there is to see in both directions: from goals to work, and from work, topics and KPIs to goals. */
final class Lines {

    private static final int FEW = 5;
    private static final int FEWER = 3;

    private final Sight sight;
    private final List<Card> open;
    private final Map<TopicKey, TopicLine> topics;

    Lines(Sight sight) {
        this.sight = sight;
        this.open = sight.open();
        this.topics = topicLines(sight, open);
    }

    GoalLine of(RankedGoal goal) {
        return new GoalLine(
                goal,
                Shortlist.of(
                        sight.tree().objectivesOf(goal.id()).stream()
                                .map(ObjectiveLine::of)
                                .toList(),
                        FEW),
                Shortlist.of(measures(sight.tree().kpisOf(goal.id())), FEW),
                Shortlist.of(topicsServing(goal), FEW),
                Shortlist.of(initiativesServing(goal), FEW));
    }

    InitiativeLine of(Card card) {
        List<Topic> its = Serving.topics(card);
        List<Serving> goals = Serving.of(its, sight.tree().goals());
        List<RankedGoal> served =
                goals.stream().filter(Serving::strong).map(Serving::goal).toList();
        return new InitiativeLine(
                card,
                its.stream()
                        .map(it -> topics.get(it.key()))
                        .filter(Objects::nonNull)
                        .toList(),
                goals,
                Shortlist.of(measures(kpis(its, served)), FEWER),
                Shortlist.of(objectives(served), FEWER));
    }

    KpiLine of(KpiFacts kpi) {
        RankedGoal goal = goal(kpi);
        return new KpiLine(
                kpi,
                SightMeasure.of(kpi, sight.today()),
                goal,
                Shortlist.of(goal == null ? List.of() : objectives(List.of(goal)), FEW),
                kpi.topic() == null ? null : topics.get(kpi.topic()));
    }

    /** The topics in the order of the edition. */
    Collection<TopicLine> topics() {
        return topics.values();
    }

    /** Those that serve the goal well, the strongest first. */
    List<TopicLine> topicsServing(RankedGoal goal) {
        return topics.values().stream()
                .filter(it -> it.strengthFor(goal) >= Serving.STRONG)
                .sorted(Comparator.comparing((TopicLine it) -> -it.strengthFor(goal))
                        .thenComparing(it -> -it.gaps()))
                .toList();
    }

    /** Those with work left on topics that serve the goal well, in the order of work. */
    List<Card> initiativesServing(RankedGoal goal) {
        return open.stream()
                .filter(it -> Serving.strength(goal, Serving.topics(it)) >= Serving.STRONG)
                .toList();
    }

    private List<KpiFacts> kpis(List<Topic> its, List<RankedGoal> served) {
        Set<TopicKey> keys = its.stream().map(Topic::key).collect(Collectors.toSet());
        return sight.tree().kpis().stream()
                .filter(it -> keys.contains(it.topic()) || served.contains(goal(it)))
                .sorted(Comparator.comparing(it -> !keys.contains(it.topic())))
                .toList();
    }

    private List<ObjectiveFacts> objectives(List<RankedGoal> served) {
        return sight.tree().objectives().stream()
                .filter(it -> served.stream().anyMatch(goal -> it.serves(goal.id())))
                .toList();
    }

    private @Nullable RankedGoal goal(KpiFacts kpi) {
        return sight.tree().goals().stream()
                .filter(it -> it.id().equals(kpi.goal()))
                .findFirst()
                .orElse(null);
    }

    private List<SightMeasure> measures(List<KpiFacts> kpis) {
        return kpis.stream().map(it -> SightMeasure.of(it, sight.today())).toList();
    }

    private static Map<TopicKey, TopicLine> topicLines(Sight sight, List<Card> open) {
        Map<TopicKey, Long> gaps = sight.gaps();
        Map<TopicKey, TopicLine> lines = new LinkedHashMap<>();
        for (Dimension dimension : sight.edition().dimensions()) {
            for (Topic topic : dimension.topics()) {
                lines.put(
                        topic.key(),
                        line(
                                sight,
                                open,
                                dimension,
                                topic,
                                gaps.getOrDefault(topic.key(), 0L).intValue()));
            }
        }
        return lines;
    }

    private static TopicLine line(Sight sight, List<Card> open, Dimension dimension, Topic topic, int gaps) {
        return new TopicLine(
                dimension,
                topic,
                sight.scorecard() == null
                        ? null
                        : sight.scorecard().topic(topic.key()).orElse(null),
                gaps,
                Serving.of(List.of(topic), sight.tree().goals()),
                sight.tree().kpis().stream()
                        .filter(it -> topic.key().equals(it.topic()))
                        .map(it -> SightMeasure.of(it, sight.today()))
                        .toList(),
                open.stream()
                        .filter(it -> it.closings().stream()
                                .anyMatch(closing -> closing.topic().key().equals(topic.key())))
                        .toList());
    }
}
