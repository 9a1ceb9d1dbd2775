package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The practices of an edition that an assessment asks about; the one place that knows.
 *
 * @param opened practices that are asked because somebody opened and answered them, whatever the plan says
 */
public record AskedPractices(Edition edition, QuestionPlan plan, Set<PracticeKey> opened) {

    /** All that the edition asks about. */
    public static AskedPractices all(Edition edition) {
        return new AskedPractices(edition, QuestionPlan.WHOLE, Set.of());
    }

    /** The same with these practices, which somebody answered. */
    public AskedPractices with(Collection<PracticeKey> answered) {
        return new AskedPractices(edition, plan, Set.copyOf(answered));
    }

    /** The asked practices of a topic in the order of the edition; none where the topic does not apply. */
    public List<Practice> of(Topic topic) {
        return plan.notApplicable().containsKey(topic.key())
                ? List.of()
                : answerable(topic).stream().filter(this::asks).toList();
    }

    /** What can be answered of a topic, asked or not. */
    public List<Practice> answerable(Topic topic) {
        return topic.practices().stream()
                .filter(it -> edition.asked().contains(it.level()))
                .toList();
    }

    /**
     * The practices of a topic that somebody with these ratings need not answer yet, because the level below is not Largely
     * achieved; empty for most topics.
     */
    public Set<PracticeKey> notYet(Topic topic, Map<PracticeKey, Rating> ratings) {
        return NotYet.of(of(topic), ratings);
    }

    /** The asked practices of a topic that are settled: those with a rating, and those not asked for yet. */
    Set<PracticeKey> settled(Topic topic, Map<PracticeKey, Rating> ratings) {
        Set<PracticeKey> notYet = notYet(topic, ratings);
        return of(topic).stream()
                .map(Practice::key)
                .filter(it -> ratings.containsKey(it) || notYet.contains(it))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many asked practices of the whole have no rating among these. */
    public int open(Map<PracticeKey, Rated> agreed) {
        return open(edition.topics(), agreed);
    }

    /** How many asked practices of these topics have no rating among these. */
    public int open(List<Topic> topics, Map<PracticeKey, Rated> agreed) {
        return (int) topics.stream()
                .flatMap(it -> of(it).stream())
                .filter(it -> !agreed.containsKey(it.key()))
                .count();
    }

    /** What the path leaves out, whatever else is presumed or left out. */
    Set<PracticeKey> offThePath() {
        return edition.practices().stream()
                .filter(it -> !plan.path().asks(it))
                .map(Practice::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean asks(Practice practice) {
        boolean held = plan.presumed() && practice.level() == 1;
        return opened.contains(practice.key()) || plan.path().asks(practice) && !held;
    }
}
