package io.waymark.dashboard.portfolio;

import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.Topic;
import io.waymark.content.TopicKey;
import io.waymark.organisation.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio as a page shows it.
 *
 * @param current the edition that new assessments use
 * @param editions those whose names of topics are used, the newest first
 * @param figures of the dimensions of the units shown, and of the topics of the one that is open
 */
record PortfolioPage(
        PortfolioView view,
        Edition current,
        List<Edition> editions,
        List<PortfolioLine> units,
        Map<UnitId, Map<String, PartFigure>> figures,
        List<CommonGap> gaps) {

    static PortfolioPage of(
            PortfolioView view,
            Editions editions,
            List<PortfolioLine> units,
            List<PartFigure> parts,
            List<CommonGap> gaps) {
        Map<UnitId, Map<String, PartFigure>> figures = new HashMap<>();
        parts.forEach(it ->
                figures.computeIfAbsent(it.unit(), unit -> new HashMap<>()).put(it.part(), it));
        return new PortfolioPage(view, editions.current(), editions.all(), units, figures, gaps);
    }

    public List<Dimension> dimensions() {
        return current.dimensions();
    }

    /** What stands at a key; null where the unit's edition does not have it, or it does not apply there. */
    public @Nullable PartFigure figure(UnitId unit, String part) {
        return figures.getOrDefault(unit, Map.of()).get(part);
    }

    /** What a topic is called in the newest edition that has it. */
    public String title(String part) {
        TopicKey key = new TopicKey(part);
        return editions.stream()
                .flatMap(it -> it.topic(key).stream())
                .map(Topic::title)
                .findFirst()
                .orElse(part);
    }

    /** The topics of the open unit within a dimension, in the order of the edition. */
    public List<PartFigure> topics(UnitId unit, Dimension dimension) {
        return editions.stream()
                .flatMap(it -> it.dimension(dimension.key()).stream())
                .flatMap(it -> it.topics().stream())
                .map(it -> it.key().value())
                .distinct()
                .flatMap(it -> Stream.ofNullable(figure(unit, it)))
                .toList();
    }

    /** How many units there are by the filter. */
    public long total() {
        return units.isEmpty() ? 0 : units.getFirst().total();
    }

    /** Whether there are units behind those shown. */
    public boolean more() {
        return view.passed() + units.size() < total();
    }

    /** Whether none of the units was assessed. */
    public boolean nothingAssessed() {
        return units.stream().noneMatch(PortfolioLine::assessed);
    }
}
