package io.waymark.scoring;

import io.waymark.content.Topic;
import java.util.List;

/**
 * What scoring says of one topic.
 *
 * @param level where it stands, 0 to the highest level asked
 * @param index sum over the asked levels of what is achieved there; for trends and sorting
 * @param distance weighted share of achievement missing up to the target, 0 to 1
 * @param levels what is achieved at each asked level
 * @param weight how many times it counts in the means of its dimension; its own figures know nothing of it
 */
public record TopicScore(
        Topic topic,
        int target,
        LevelRange level,
        Range index,
        Range distance,
        List<LevelShare> levels,
        List<PracticeScore> practices,
        TopicWeight weight) {

    /** Scores one topic from its practices' ratings. */
    static TopicScore of(
            Topic topic, List<PracticeScore> practices, List<Integer> asked, int target, TopicWeight weight) {
        List<PracticeScore> counting = counting(topic, practices);
        List<LevelShare> levels = LevelShare.of(counting, asked);
        return new TopicScore(
                topic,
                target,
                LevelRange.of(bound -> Math.min(LevelRule.level(levels, bound), Obligations.ceiling(counting, bound))),
                sum(levels),
                Distance.to(target, counting),
                levels,
                practices,
                weight);
    }

    /** Whether any practice of the topic applies here; a topic without is left out of its dimension. */
    public boolean applicable() {
        return practices.stream().anyMatch(PracticeScore::applicable);
    }

    /** Whether it was said of the whole topic that it does not exist here. */
    public boolean setAside() {
        return !practices.isEmpty() && count(PracticeScore.State.SET_ASIDE) == practices.size();
    }

    /** Whether the model recommends what applies here without binding to it. */
    public boolean direction() {
        return applicable() && !counts();
    }

    /** Whether the topic is part of the claim of its dimension: it applies here and is no direction. */
    public boolean counts() {
        return !binding(topic, practices).isEmpty();
    }

    /** Whether it counts more often than other topics. */
    public boolean weighted() {
        return counts() && weight.more();
    }

    /** Its obligations that stand in the way of a claim; a direction has none. */
    public Obligations obligations() {
        return Obligations.of(counting());
    }

    /** What keeps the topic from its next level; empty where the highest level asked is reached. */
    public List<Obstacle> heldBy() {
        return levels.stream()
                .map(LevelShare::level)
                .filter(it -> it > level.now())
                .findFirst()
                .map(it -> Obstacles.of(this, it))
                .orElse(List.of());
    }

    /** Whether the next level is not claimed because less than half of a level is rated. */
    public boolean tooLittleAnswered() {
        return heldBy().stream().anyMatch(Obstacle.TooLittleAnswered.class::isInstance);
    }

    /** Whether nothing can be claimed because too little is answered: not even that Level 1 is not reached. */
    public boolean unplaced() {
        return level.now() == 0 && tooLittleAnswered();
    }

    /** What is achieved at one of the asked levels. */
    public LevelShare at(int asked) {
        for (LevelShare it : levels) {
            if (it.level() == asked) {
                return it;
            }
        }
        throw new IllegalArgumentException("Not asked: " + asked);
    }

    /** How many practices are asked: neither presumed, nor set aside with their topic, nor left out by a shorter path. */
    public int asked() {
        return count(PracticeScore.State.ANSWERED, PracticeScore.State.OPEN, PracticeScore.State.WITHHELD);
    }

    /** How many practices nobody answered yet. */
    public int open() {
        return count(PracticeScore.State.OPEN);
    }

    /** How many practices were answered and may not be seen yet. */
    public int withheld() {
        return count(PracticeScore.State.WITHHELD);
    }

    /** How many practices count as Fully without having been asked. */
    public int presumed() {
        return count(PracticeScore.State.PRESUMED);
    }

    /** Whether nobody answered anything here yet: there is no figure to show. */
    public boolean untouched() {
        return practices.isEmpty()
                || count(PracticeScore.State.OPEN, PracticeScore.State.PRESUMED, PracticeScore.State.UNASKED)
                        == practices.size();
    }

    /** The practices that its figures are made of: those that apply, without the directions in a topic that is none. */
    public List<PracticeScore> counting() {
        return counting(topic, practices);
    }

    /** The same topic, but for one of its practices. */
    TopicScore with(PracticeScore practice, PracticeScore other) {
        return of(
                topic,
                practices.stream().map(it -> it == practice ? other : it).toList(),
                levels.stream().map(LevelShare::level).toList(),
                target,
                weight);
    }

    private int count(PracticeScore.State... states) {
        List<PracticeScore.State> counted = List.of(states);
        return (int)
                practices.stream().filter(it -> counted.contains(it.state())).count();
    }

    private static List<PracticeScore> counting(Topic topic, List<PracticeScore> practices) {
        List<PracticeScore> binding = binding(topic, practices);
        return binding.isEmpty()
                ? practices.stream().filter(PracticeScore::applicable).toList()
                : binding;
    }

    private static List<PracticeScore> binding(Topic topic, List<PracticeScore> practices) {
        return Directions.is(topic)
                ? List.of()
                : practices.stream()
                        .filter(it -> it.applicable() && !it.practice().direction())
                        .toList();
    }

    /** A level that has no applicable practice is passed through: it counts as reached. */
    private static Range sum(List<LevelShare> levels) {
        return Range.of(bound -> levels.stream()
                .mapToDouble(it -> it.applies() ? bound.of(it.achievement()) : 1)
                .sum());
    }
}
