package io.waymark.assessment;

import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.Gap;
import io.waymark.scoring.PracticeScore;
import io.waymark.scoring.Scorecard;
import io.waymark.scoring.TopicScore;
import java.util.List;
import java.util.stream.Stream;

/** What a portfolio says of a unit of which nothing was signed off yet, by a scorecard of what may be shown. */
record OpenFigures(Scorecard card) {

    List<PortfolioFigure> all() {
        List<Gap> gaps = Gap.of(card);
        return Stream.concat(
                        Stream.of(whole(gaps)),
                        card.dimensions().stream()
                                .flatMap(it -> Stream.concat(
                                        Stream.of(dimension(it, gaps)),
                                        it.topics().stream()
                                                .filter(topic -> !topic.setAside())
                                                .map(topic -> topic(topic, gaps)))))
                .toList();
    }

    private PortfolioFigure whole(List<Gap> gaps) {
        return PortfolioFigure.of(
                "",
                card.dimensions().stream()
                        .mapToInt(DimensionScore::target)
                        .min()
                        .orElseThrow(),
                card.counting().stream().allMatch(OpenFigures::says) ? card.level() : null,
                card.dimensions().stream()
                        .mapToDouble(it -> it.index().now())
                        .average()
                        .orElse(0),
                card.open(),
                card.withheld(),
                card.obligations().missed().size(),
                GapWork.of(gaps));
    }

    private static PortfolioFigure dimension(DimensionScore it, List<Gap> gaps) {
        return PortfolioFigure.of(
                it.dimension().key().value(),
                it.target(),
                says(it) ? it.level() : null,
                it.index().now(),
                it.open(),
                it.withheld(),
                it.obligations().missed().size(),
                GapWork.of(it.dimension().key(), gaps));
    }

    private static PortfolioFigure topic(TopicScore it, List<Gap> gaps) {
        return PortfolioFigure.of(
                it.topic().key().value(),
                it.target(),
                says(it) ? it.level() : null,
                it.index().now(),
                it.open(),
                it.withheld(),
                it.obligations().missed().size(),
                GapWork.of(it.topic().key(), gaps));
    }

    /** Whether any rating stands behind it, and enough of them to claim something. */
    private static boolean says(TopicScore topic) {
        return topic.practices().stream().anyMatch(OpenFigures::rated) && !topic.unplaced();
    }

    private static boolean says(DimensionScore dimension) {
        return dimension.topics().stream()
                        .flatMap(it -> it.practices().stream())
                        .anyMatch(OpenFigures::rated)
                && !dimension.unplaced();
    }

    private static boolean rated(PracticeScore it) {
        return it.rated() != null;
    }
}
