package io.waymark.dashboard.sight;

import io.waymark.content.Topic;
import io.waymark.figure.Freshness;
import io.waymark.figure.Nature;
import io.waymark.goal.RankedGoal;
import io.waymark.outcome.KeyResultFacts;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.OutcomeTree;
import io.waymark.roadmap.Card;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds where the line of sight is interrupted; a pure function of what stands under the goals and on the roadmap. */
final class Breaks {

    private static final Comparator<Break> BY_SEVERITY = Comparator.comparing(Break::kind);

    private Breaks() {}

    /**
     * All breaks, the gravest kind first; within a kind as the goals, KPIs and initiatives come. Without a goal no line
     * begins, so initiatives are not held against it then.
     */
    static List<Break> of(OutcomeTree tree, List<Card> initiatives, LocalDate today) {
        return Stream.of(
                        tree.goals().stream().flatMap(it -> of(it, tree)),
                        tree.kpis().stream().flatMap(it -> of(it, tree, today)),
                        tree.objectives().stream()
                                .flatMap(it -> it.keyResults().stream())
                                .flatMap(Breaks::of),
                        tree.goals().stream()
                                .limit(1)
                                .flatMap(first -> initiatives.stream().flatMap(it -> of(it, first, tree.goals()))))
                .flatMap(Function.identity())
                .sorted(BY_SEVERITY)
                .toList();
    }

    private static Stream<Break> of(RankedGoal goal, OutcomeTree tree) {
        List<KpiFacts> kpis = tree.kpisOf(goal.id());
        List<Nature> natures = Stream.concat(
                        kpis.stream().map(KpiFacts::nature),
                        tree.objectivesOf(goal.id()).stream()
                                .flatMap(it -> it.keyResults().stream())
                                .map(KeyResultFacts::nature))
                .toList();
        return Stream.of(
                        kpis.isEmpty() ? Stream.of(new Break.GoalWithoutKpi(goal)) : Stream.<Break>empty(),
                        !natures.isEmpty() && !natures.contains(Nature.BUSINESS)
                                ? Stream.of(new Break.GoalAllTechnical(goal))
                                : Stream.<Break>empty())
                .flatMap(Function.identity());
    }

    private static Stream<Break> of(KpiFacts kpi, OutcomeTree tree, LocalDate today) {
        Stream<Break> measuring = switch (kpi.freshness(today)) {
            case Freshness.Never never -> Stream.of(new Break.KpiNeverMeasured(kpi));
            case Freshness.Overdue overdue -> Stream.of(new Break.KpiNoLongerMeasured(kpi, overdue.since()));
            case Freshness.Fresh fresh -> Stream.empty();
        };
        boolean ranked = tree.goals().stream().anyMatch(it -> it.id().equals(kpi.goal()));
        return ranked
                ? measuring
                : Stream.concat(measuring, Stream.of(new Break.KpiWithoutGoal(kpi, kpi.goal() != null)));
    }

    private static Stream<Break> of(KeyResultFacts keyResult) {
        return keyResult.aim().baseline() == null
                ? Stream.of(new Break.KeyResultWithoutBaseline(keyResult))
                : Stream.empty();
    }

    private static Stream<Break> of(Card initiative, RankedGoal first, List<RankedGoal> goals) {
        List<Topic> topics = Serving.topics(initiative);
        return !initiative.facts().status().open() || Serving.anyOf(goals, topics)
                ? Stream.empty()
                : Stream.of(new Break.InitiativeWithoutGoal(
                        initiative.facts(),
                        first,
                        topics.stream().map(Topic::title).collect(Collectors.joining(", "))));
    }
}
