package io.waymark.dashboard;

import io.waymark.assessment.Journey;
import io.waymark.assessment.Milestone;
import io.waymark.scoring.Rated;
import io.waymark.scoring.TopicScore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A topic that a member answers.
 *
 * @param score of what may be known of it; others' answers that are withheld are no part of it
 * @param step what it asks the member, and what they answered
 * @param signed each signed-off result of the unit, the oldest first
 */
record OwnTopic(TopicScore score, Journey.Step step, List<Milestone> signed) {

    /** Where a topic stood when a result was signed off. */
    record Stood(String result, int level) {}

    /** As far back as there is room for. */
    private static final int RESULTS = 3;

    /** How it stood, the oldest first; results that knew nothing of it are left out. */
    public List<Stood> stood() {
        List<Stood> all = signed.stream().flatMap(it -> stood(it).stream()).toList();
        return all.subList(Math.max(0, all.size() - RESULTS), all.size());
    }

    /** {@code up}, {@code down} or {@code same} since the last result; empty where either is not known. */
    public String moved() {
        return stood().isEmpty() || !placed()
                ? ""
                : switch (Integer.signum(score.level().now() - stood().getLast().level())) {
                    case 1 -> "up";
                    case -1 -> "down";
                    default -> "same";
                };
    }

    /** Whether enough may be known to say where it stands. */
    public boolean placed() {
        return score.applicable() && !score.untouched() && !score.unplaced();
    }

    /** How many of its practices accepted evidence backs. */
    public long proven() {
        return score.practices().stream()
                .map(it -> it.rated())
                .filter(Objects::nonNull)
                .filter(Rated::proven)
                .count();
    }

    private Optional<Stood> stood(Milestone it) {
        return it.figures().dimensions().stream()
                .flatMap(dimension -> dimension.topics().stream())
                .filter(topic -> topic.key().equals(score.topic().key()))
                .map(topic -> new Stood(it.title(), topic.level().now()))
                .findFirst();
    }
}
