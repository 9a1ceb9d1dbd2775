package io.waymark.kpi;

import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.SuggestedKpi;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.figure.Aim;
import io.waymark.figure.Direction;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.goal.RankedGoal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A KPI that the edition suggests for a topic.
 *
 * @param goal the goal that it would hang under; null where it serves none strongly
 */
public record Suggestion(
        Topic topic, SuggestedKpi kpi, @Nullable RankedGoal goal) {

    /** From this strength on a topic serves a goal strongly enough for its figures to hang under the goal. */
    static final int STRONG = 2;

    private static final DimensionKey BUSINESS = new DimensionKey("business-outcomes");

    /** All of the edition, in its order, each with the goal that its topic serves best. */
    public static List<Suggestion> of(Edition edition, List<RankedGoal> goals) {
        return edition.topics().stream()
                .flatMap(topic -> topic.kpis().stream()
                        .map(it ->
                                new Suggestion(topic, it, served(topic, goals).orElse(null))))
                .toList();
    }

    /** One of them; empty where the edition has none of the name. */
    public static Optional<Suggestion> of(Edition edition, List<RankedGoal> goals, TopicKey topic, String key) {
        return edition.topic(topic).stream()
                .flatMap(it -> it.kpis().stream()
                        .filter(kpi -> kpi.key().equals(key))
                        .map(kpi -> new Suggestion(it, kpi, served(it, goals).orElse(null))))
                .findFirst();
    }

    /** The same under a goal of one's own choice. */
    public Suggestion under(RankedGoal chosen) {
        return new Suggestion(topic, kpi, chosen);
    }

    public String key() {
        return kpi.key();
    }

    /** 0 to 3; 0 where there is no goal. */
    public int strength() {
        return goal == null ? 0 : goal.strengthOf(topic);
    }

    /** As it is taken up: in the edition's words, monthly, without what only the organisation knows. */
    public KpiDefinition definition() {
        return new KpiDefinition(
                kpi.title(),
                kpi.meaning(),
                kpi.formula(),
                topic.key().dimension().equals(BUSINESS) ? Nature.BUSINESS : Nature.TECHNICAL,
                kpi.unit(),
                aim(),
                Frequency.MONTHLY,
                goal == null ? null : goal.id(),
                topic.key(),
                null,
                "");
    }

    /** Whether a KPI still says what the suggestion says. */
    public boolean says(KpiDefinition definition) {
        return definition.title().equals(kpi.title())
                && definition.meaning().equals(kpi.meaning())
                && definition.formula().equals(kpi.formula())
                && definition.unit().equals(kpi.unit())
                && definition.aim().direction() == Direction.of(kpi.direction());
    }

    private Aim aim() {
        return new Aim(
                Direction.of(kpi.direction()),
                null,
                null,
                kpi.bounds() == null ? null : kpi.bounds().from(),
                kpi.bounds() == null ? null : kpi.bounds().to());
    }

    /** The goal that the topic serves most; of equals the one that matters most. */
    static Optional<RankedGoal> served(Topic topic, List<RankedGoal> goals) {
        return goals.stream()
                .filter(it -> it.strengthOf(topic) >= STRONG)
                .min(Comparator.comparingInt((RankedGoal it) -> -it.strengthOf(topic))
                        .thenComparingInt(RankedGoal::rank));
    }
}
