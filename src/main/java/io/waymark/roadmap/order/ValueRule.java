package io.waymark.roadmap.order;

import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.goal.RankedGoal;
import io.waymark.roadmap.order.TimeCriticality.Pressing;
import io.waymark.scoring.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cost of delay by its parts (Reinertsen, "The Principles of Product Development Flow", 2009): business value, time
 * criticality and risk reduction, each 1 to 10, times the share that is still missing.
 *
 * @param goals the organisation's, ranked
 * @param exempted the topics for which a policy exemption ends soon, or has ended without being closed
 */
public record ValueRule(List<RankedGoal> goals, ExpectedLevels expected, Set<TopicKey> exempted, LocalDate today) {

    private static final int SERVES_CLEARLY = 2;
    private static final int SOON_IN_MONTHS = 6;

    /**
     * What the action of a practice is worth.
     *
     * @param rating null while unanswered
     * @param planned the first day of the quarter that it is planned for; null where it is planned for none
     */
    public ActionWorth of(Topic topic, Practice practice, @Nullable Rating rating, @Nullable LocalDate planned) {
        int level = expected.of(topic.key().dimension());
        WorkBand band = WorkBand.of(practice, rating, level);
        TimeCriticality.Reason reason = TimeCriticality.Reason.of(band, practice.level(), level);
        return new ActionWorth(
                topic,
                practice,
                rating,
                band,
                BusinessValue.of(topic, goals),
                new TimeCriticality(reason, practice.level(), pressing(topic, planned)),
                new RiskReduction(practice.risk()),
                practice.action().effort().mean(),
                1);
    }

    private List<Pressing> pressing(Topic topic, @Nullable LocalDate planned) {
        return Stream.of(
                        Optional.of(Pressing.QUARTER).filter(it -> planned != null && !planned.isAfter(today)),
                        Optional.of(Pressing.GOAL).filter(it -> goals.stream().anyMatch(goal -> presses(goal, topic))),
                        Optional.of(Pressing.EXEMPTION).filter(it -> exempted.contains(topic.key())))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean presses(RankedGoal goal, Topic topic) {
        return goal.horizon() != null
                && goal.horizon().isBefore(today.plusMonths(SOON_IN_MONTHS))
                && goal.strengthOf(topic) >= SERVES_CLEARLY;
    }
}
