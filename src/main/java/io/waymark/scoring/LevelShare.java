package io.waymark.scoring;

import java.util.List;

/**
 * What is achieved at one level, 0 to 1: of a topic the weighted mean over its practices there, of a dimension the mean over
 * its topics by their weights. Read as the rating of an attribute in the sense of ISO/IEC 33020.
 *
 * @param practices how many practices count there; with none there is no figure, and the level is passed through
 * @param rated the share of them, by weight, that is rated or presumed, 0 to 1
 */
public record LevelShare(int level, Range achievement, int practices, double rated) {

    /** With less than this rated nothing is claimed. */
    private static final double ENOUGH = 0.5;

    /** Of practices that count, whatever their level. */
    static List<LevelShare> of(List<PracticeScore> practices, List<Integer> asked) {
        return asked.stream()
                .map(level -> at(
                        level,
                        practices.stream()
                                .filter(it -> it.practice().level() == level)
                                .toList()))
                .toList();
    }

    /** Of topics that count: each as many times as its weight says, one without a figure at a level is left out there. */
    static List<LevelShare> means(List<TopicScore> topics, List<Integer> asked) {
        return asked.stream()
                .map(level -> mean(
                        level,
                        topics.stream().filter(it -> it.at(level).applies()).toList()))
                .toList();
    }

    /** Whether any practice counts here. */
    public boolean applies() {
        return practices > 0;
    }

    /** Whether anything is rated or presumed, so that there is a figure of now. */
    public boolean known() {
        return rated > 0;
    }

    /** Whether so little is rated that the level is not claimed. */
    public boolean tooLittleAnswered() {
        return applies() && rated < ENOUGH - Range.NOISE;
    }

    /** Not, Partly, Largely or Fully as things are now. */
    public Rating rating() {
        return Rating.of(achievement.now());
    }

    /** Whether the level may be claimed as this rating or better; one without practices is passed through. */
    boolean reaches(Rating least, Bound bound) {
        boolean claimed = bound != Bound.NOW || !tooLittleAnswered();
        return !applies() || claimed && Rating.of(bound.of(achievement)).compareTo(least) >= 0;
    }

    private static LevelShare at(int level, List<PracticeScore> practices) {
        return new LevelShare(
                level, WeightedMean.range(practices), practices.size(), WeightedMean.shareKnown(practices));
    }

    private static LevelShare mean(int level, List<TopicScore> topics) {
        List<TopicScore> known =
                topics.stream().filter(it -> it.at(level).known()).toList();
        return new LevelShare(
                level,
                Range.of(bound ->
                        WeightedMean.of(bound == Bound.NOW ? known : topics, it -> bound.of(it.at(level).achievement))),
                topics.stream().mapToInt(it -> it.at(level).practices()).sum(),
                WeightedMean.of(topics, it -> it.at(level).rated()));
    }
}
