package io.waymark.dashboard.comparison;

import io.waymark.content.EditionChange;
import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.roadmap.FinishedAction;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two milestones of a unit.
 *
 * @param topics those that applied at both, in the order of the later edition
 * @param practices those that both asked about, moved or not
 * @param finished the unit's actions that were finished in between
 * @param counterparts which of their practices are the same question
 */
record MilestoneComparison(
        Side then,
        Side now,
        List<DimensionMove> dimensions,
        List<TopicMove> topics,
        RatingChanges practices,
        List<FinishedAction> finished,
        Counterparts counterparts) {

    /** A topic, and how many times it counted in its dimension on each side. */
    record Reweighted(Topic topic, int then, int now) {}

    /** Compares by key. */
    static MilestoneComparison of(Side then, Side now, List<FinishedAction> finished) {
        return of(then, now, finished, Counterparts.BY_KEY);
    }

    /** Compares what is the same question, so that editions may differ; figures and ratings are taken as they were frozen. */
    static MilestoneComparison of(Side then, Side now, List<FinishedAction> finished, Counterparts counterparts) {
        ComparedSides sides = new ComparedSides(then, now, finished, counterparts);
        return new MilestoneComparison(
                then,
                now,
                DimensionMoves.between(then, now),
                sides.topics(),
                sides.practices(),
                finished,
                counterparts);
    }

    public boolean sameEdition() {
        return then.edition().id().equals(now.edition().id());
    }

    public boolean sameRule() {
        return then.milestone().rule() == now.milestone().rule();
    }

    /** The topics that count otherwise than they did then. */
    public List<Reweighted> reweighted() {
        return now.edition().topics().stream()
                .map(it -> new Reweighted(it, then.times(it.key()), now.times(it.key())))
                .filter(it -> it.then != it.now)
                .toList();
    }

    /** The topics that changed their level, the largest change first. */
    public List<TopicMove> moved() {
        return topics.stream()
                .filter(it -> it.levels() != 0)
                .sorted(TopicMove.LARGEST)
                .toList();
    }

    public long topicsUp() {
        return topics.stream().filter(it -> it.levels() > 0).count();
    }

    public long topicsDown() {
        return topics.stream().filter(it -> it.levels() < 0).count();
    }

    public long topicsStayed() {
        return topics.size() - topicsUp() - topicsDown();
    }

    /** The practices whose rating changed, by topic in the order of the later edition. */
    public List<TopicChanges> changes() {
        return now.edition().topics().stream()
                .map(it -> TopicChanges.of(it, practices.moved()))
                .filter(it -> !it.ratings().practices().isEmpty())
                .toList();
    }

    /** Finished actions of which no practice moved. */
    public List<FinishedAction> withoutEffect() {
        List<RatingChange> moved = practices.moved().practices();
        return finished.stream()
                .filter(it ->
                        moved.stream().noneMatch(change -> change.finished().contains(it)))
                .toList();
    }

    /** Whether both milestones asked about anything that the action covers: without, nothing could move. */
    public boolean asked(FinishedAction action) {
        return practices.practices().stream().anyMatch(it -> it.finished().contains(action));
    }

    public List<Practice> onlyThen() {
        return then.practices().stream()
                .filter(it -> counterparts.now(it.key()).filter(now::asks).isEmpty())
                .toList();
    }

    public List<Practice> onlyNow() {
        return now.practices().stream()
                .filter(it -> counterparts.then(it.key()).filter(then::asks).isEmpty())
                .toList();
    }

    /** Why a practice of one side cannot be compared; null where nobody says. */
    public @Nullable EditionChange why(Side side, Practice practice) {
        return side.equals(then) ? counterparts.became(practice.key()) : counterparts.comes(practice.key());
    }

    /** Whether the two editions ask different questions of the topic, so that its levels are not the same measure. */
    public boolean askedOtherwise(Topic topic) {
        return Stream.concat(onlyThen().stream(), onlyNow().stream())
                .anyMatch(it -> it.key().topic().equals(topic.key()));
    }
}
