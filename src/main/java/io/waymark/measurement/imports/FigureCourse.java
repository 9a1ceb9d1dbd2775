package io.waymark.measurement.imports;

import io.waymark.goal.KpiId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The figures of each KPI day by day, those that stand and those of a sheet. A figure leaves its course where it is a hundred
 * times what its neighbours are in the middle, or a hundredth: mostly a point is in the wrong place.
 */
final class FigureCourse {

    private static final int NEIGHBOURS = 3;
    private static final BigDecimal FACTOR = BigDecimal.valueOf(100);

    private final Map<KpiId, NavigableMap<LocalDate, BigDecimal>> days = new HashMap<>();

    FigureCourse(Map<Spot, StandingFigures.Stated> standing, Collection<FigureEffect> effects) {
        standing.forEach((spot, it) -> {
            BigDecimal value = it.value();
            if (value != null) {
                of(spot.kpi()).put(spot.day(), value);
            }
        });
        effects.stream()
                .filter(FigureEffect.Right.class::isInstance)
                .map(it -> ((FigureEffect.Right) it).entry())
                .forEach(it -> of(it.kpi().id()).put(it.day(), it.value()));
    }

    boolean leftBy(FigureEffect.Entry entry) {
        NavigableMap<LocalDate, BigDecimal> course = of(entry.kpi().id());
        List<BigDecimal> near = Stream.concat(
                        course.headMap(entry.day(), false).descendingMap().values().stream()
                                .limit(NEIGHBOURS),
                        course.tailMap(entry.day(), false).values().stream().limit(NEIGHBOURS))
                .map(BigDecimal::abs)
                .sorted()
                .toList();
        return !near.isEmpty() && apart(entry.value().abs(), near.get((near.size() - 1) / 2));
    }

    /** Nothing is a multiple of zero. */
    private static boolean apart(BigDecimal one, BigDecimal other) {
        return one.signum() != 0
                && other.signum() != 0
                && (one.compareTo(other.multiply(FACTOR)) >= 0 || other.compareTo(one.multiply(FACTOR)) >= 0);
    }

    private NavigableMap<LocalDate, BigDecimal> of(KpiId kpi) {
        return days.computeIfAbsent(kpi, it -> new TreeMap<>());
    }
}
