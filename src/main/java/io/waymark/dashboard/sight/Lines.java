package io.waymark.dashboard.sight;

import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.goal.RankedGoal;
import io.waymark.outcome.KpiFacts;
import io.waymark.roadmap.Card;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Follows what there is to see in both directions: from goals to work, and from work, topics and KPIs to goals. */
final class Lines {

    private static final int FEW = 5;
    private static final int FEWER = 3;

    private final Sight sight;
    private final SightFigures figures;
    private final List<Card> open;
    private final Map<TopicKey, TopicLine> topics;

    Lines(Sight sight) {
        this.sight = sight;
        this.figures = new SightFigures(sight);
        this.open = sight.open();
        this.topics = new TopicLines(sight, open).byKey();
    }

    GoalLine of(RankedGoal goal) {
        return new GoalLine(
                goal,
                Shortlist.of(
                        sight.tree().objectivesOf(goal.id()).stream()
                                .map(ObjectiveLine::of)
                                .toList(),
                        FEW),
                Shortlist.of(figures.measures(sight.tree().kpisOf(goal.id())), FEW),
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
                Shortlist.of(figures.measures(figures.kpis(its, served)), FEWER),
                Shortlist.of(figures.objectives(served), FEWER));
    }

    KpiLine of(KpiFacts kpi) {
        RankedGoal goal = figures.goal(kpi);
        return new KpiLine(
                kpi,
                SightMeasure.of(kpi, sight.today()),
                goal,
                Shortlist.of(goal == null ? List.of() : figures.objectives(List.of(goal)), FEW),
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
}
