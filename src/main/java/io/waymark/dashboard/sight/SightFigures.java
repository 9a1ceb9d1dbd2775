package io.waymark.dashboard.sight;

import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.goal.RankedGoal;
import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.ObjectiveFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures and objectives by which goals and topics are told. */
record SightFigures(Sight sight) {

    /** Those about these topics, then those about these goals. */
    List<KpiFacts> kpis(List<Topic> its, List<RankedGoal> served) {
        Set<TopicKey> keys = its.stream().map(Topic::key).collect(Collectors.toSet());
        return sight.tree().kpis().stream()
                .filter(it -> keys.contains(it.topic()) || served.contains(goal(it)))
                .sorted(Comparator.comparing(it -> !keys.contains(it.topic())))
                .toList();
    }

    List<ObjectiveFacts> objectives(List<RankedGoal> served) {
        return sight.tree().objectives().stream()
                .filter(it -> served.stream().anyMatch(goal -> it.serves(goal.id())))
                .toList();
    }

    /** The goal that a figure tells of; null where it tells of none. */
    @Nullable
    RankedGoal goal(KpiFacts kpi) {
        return sight.tree().goals().stream()
                .filter(it -> it.id().equals(kpi.goal()))
                .findFirst()
                .orElse(null);
    }

    List<SightMeasure> measures(List<KpiFacts> kpis) {
        return kpis.stream().map(it -> SightMeasure.of(it, sight.today())).toList();
    }
}
