package io.waymark.dashboard.comparison;

import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.roadmap.FinishedInitiative;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What moved between two milestones of a unit.
 *
 * @param topics those that applied at both, in the order of the later edition
 * @param practices those that both asked about, moved or not
 * @param finished the unit's initiatives that were finished in between
 */
record MilestoneComparison(
        Side then,
        Side now,
        List<DimensionMove> dimensions,
        List<TopicMove> topics,
        RatingChanges practices,
        List<FinishedInitiative> finished) {

    /** Compares by key, so that editions may differ; figures and ratings are taken as they were frozen. */
    static MilestoneComparison of(Side then, Side now, List<FinishedInitiative> finished) {
        return new MilestoneComparison(
                then,
                now,
                DimensionMoves.between(then, now),
                now.edition().topics().stream()
                        .flatMap(it -> move(it, then, now).stream())
                        .toList(),
                new RatingChanges(now.practices().stream()
                        .filter(it -> then.asks(it.key()))
                        .map(it -> change(it, then, now, finished))
                        .toList()),
                finished);
    }

    public boolean sameEdition() {
        return then.edition().id().equals(now.edition().id());
    }

    public boolean sameRule() {
        return then.milestone().rule() == now.milestone().rule();
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

    /** Finished initiatives of which no practice moved. */
    public List<FinishedInitiative> withoutEffect() {
        Set<PracticeKey> moved = practices.moved().practices().stream()
                .map(it -> it.practice().key())
                .collect(Collectors.toSet());
        return finished.stream()
                .filter(it -> it.practices().stream().noneMatch(moved::contains))
                .toList();
    }

    /** Whether both milestones asked about anything that the initiative covers: without, nothing could move. */
    public boolean asked(FinishedInitiative initiative) {
        return practices.practices().stream()
                .anyMatch(it -> initiative.covers(it.practice().key()));
    }

    public List<Practice> onlyThen() {
        return only(then, now);
    }

    public List<Practice> onlyNow() {
        return only(now, then);
    }

    private static List<Practice> only(Side here, Side there) {
        return here.practices().stream().filter(it -> !there.asks(it.key())).toList();
    }

    private static Optional<TopicMove> move(Topic topic, Side then, Side now) {
        return then.topic(topic.key())
                .flatMap(before -> now.topic(topic.key()).map(after -> new TopicMove(topic, before, after)));
    }

    private static RatingChange change(Practice practice, Side then, Side now, List<FinishedInitiative> finished) {
        PracticeKey key = practice.key();
        return new RatingChange(
                practice,
                then.rated(key),
                now.rated(key),
                finished.stream().filter(it -> it.covers(key)).toList());
    }
}
