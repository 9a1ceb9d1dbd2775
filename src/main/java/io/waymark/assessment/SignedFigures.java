package io.waymark.assessment;

import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.scoring.Gap;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a portfolio says of a unit by its signed-off result. Levels and indexes are those that were frozen; gaps are counted from
 * the frozen ratings.
 */
record SignedFigures(Milestone milestone, Edition edition, Map<PracticeKey, Rated> ratings) {

    List<PortfolioFigure> all() {
        List<Gap> gaps = gaps();
        return Stream.concat(
                        Stream.of(whole(gaps)),
                        milestone.figures().dimensions().stream()
                                .flatMap(it -> Stream.concat(
                                        Stream.of(dimension(it, gaps)),
                                        it.topics().stream().map(topic -> topic(it, topic, gaps)))))
                .toList();
    }

    /** The mean of the dimensions' indexes: it sorts and tells better from worse, and is no level. */
    static double index(Milestone.Figures figures) {
        return figures.dimensions().stream()
                .mapToDouble(it -> it.index().now())
                .average()
                .orElse(0);
    }

    private PortfolioFigure whole(List<Gap> gaps) {
        Milestone.Figures it = milestone.figures();
        int target = it.dimensions().stream()
                .mapToInt(Milestone.Dimension::target)
                .min()
                .orElseThrow();
        return PortfolioFigure.of("", target, it.level(), index(it), 0, 0, missed(any -> true), GapWork.of(gaps));
    }

    private PortfolioFigure dimension(Milestone.Dimension it, List<Gap> gaps) {
        return PortfolioFigure.of(
                it.key().value(),
                it.target(),
                it.level(),
                it.index().now(),
                0,
                0,
                missed(practice -> practice.topic().dimension().equals(it.key())),
                GapWork.of(it.key(), gaps));
    }

    private PortfolioFigure topic(Milestone.Dimension dimension, Milestone.Topic it, List<Gap> gaps) {
        return PortfolioFigure.of(
                it.key().value(),
                dimension.target(),
                it.level(),
                it.index().now(),
                0,
                0,
                missed(practice -> practice.topic().equals(it.key())),
                GapWork.of(it.key(), gaps));
    }

    private int missed(Predicate<PracticeKey> of) {
        return (int) milestone.figures().obligations().stream().filter(of).count();
    }

    private List<Gap> gaps() {
        return milestone.figures().dimensions().stream()
                .flatMap(held -> edition.dimension(held.key()).stream()
                        .flatMap(dimension -> held.topics().stream().flatMap(it -> gaps(dimension, held.target(), it))))
                .toList();
    }

    private Stream<Gap> gaps(Dimension dimension, int target, Milestone.Topic held) {
        return edition.topic(held.key()).stream()
                .flatMap(topic -> topic.practices().stream()
                        .filter(it -> it.level() <= target)
                        .flatMap(it -> gap(dimension, topic, it, held.level().now(), target).stream()));
    }

    private Optional<Gap> gap(Dimension dimension, Topic topic, Practice practice, int now, int target) {
        return Optional.ofNullable(ratings.get(practice.key()))
                .filter(it -> it.rating() != Rating.FULLY && it.rating() != Rating.NOT_APPLICABLE)
                .map(it -> new Gap(dimension, topic, practice, it, now, target));
    }
}
