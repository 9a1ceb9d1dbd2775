package io.waymark.firstapplication;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the winner changes when one weight moves alone. The lead of the winner over another, {@code sum(weight *
 * difference)}, is a straight line in each weight, so the point where it is used up is exact and there is one for each rival.
 * The ends of the range count only where the winner has lost there: to draw level is not to lose.
 */
final class FlipPoints {

    private static final double NOISE = Ranking.NOISE;
    private static final int UP = 1;
    private static final int DOWN = -1;

    private final Criteria criteria;
    private final List<CandidatePlace> places;

    private FlipPoints(Criteria criteria, List<CandidatePlace> places) {
        this.criteria = criteria;
        this.places = places;
    }

    /** For every criterion; nothing where no single one leads. */
    static List<Flips> of(Criteria criteria, List<CandidatePlace> places) {
        boolean single = places.stream().filter(it -> it.rank() == 1).count() == 1;
        FlipPoints points = new FlipPoints(criteria, places);
        return single ? Arrays.stream(Criterion.values()).map(points::around).toList() : List.of();
    }

    private Flips around(Criterion criterion) {
        return new Flips(criterion, criteria.of(criterion).weight(), flip(criterion, DOWN), flip(criterion, UP));
    }

    private @Nullable Flip flip(Criterion criterion, int direction) {
        DoubleStream crossings = places.stream()
                .skip(1)
                .flatMap(rival -> crossing(rival, criterion, direction).stream())
                .mapToDouble(it -> it);
        var nearest = direction == DOWN ? crossings.max() : crossings.min();
        return nearest.isPresent() ? flip(criterion, direction, nearest.getAsDouble()) : null;
    }

    private Flip flip(Criterion criterion, int direction, double exact) {
        BigDecimal stated = away(exact, direction);
        boolean atEnd = stated.signum() == 0 || stated.compareTo(BigDecimal.valueOf(Weighting.HEAVIEST)) == 0;
        return new Flip(exact, stated, atEnd, leadersPast(criterion, stated.doubleValue(), atEnd ? 0 : direction));
    }

    /** The weight at which a rival draws level, where it lies in this direction and within the range. */
    private Optional<Double> crossing(CandidatePlace rival, Criterion criterion, int direction) {
        CandidatePlace winner = places.getFirst();
        double slope = winner.value(criterion) - rival.value(criterion);
        if (slope * direction >= -NOISE) {
            return Optional.empty();
        }
        double lead =
                sum(winner, criterion, criteria.weight(criterion)) - sum(rival, criterion, criteria.weight(criterion));
        double level = criteria.weight(criterion) - lead / slope;
        return level > NOISE && level < Weighting.HEAVIEST - NOISE ? Optional.of(level) : Optional.empty();
    }

    /** Who leads just past a weight: of those level at the weight itself, who gains most on the way on. */
    private List<String> leadersPast(Criterion criterion, double weight, int direction) {
        Comparator<CandidatePlace> better = Comparator.comparingDouble(
                        (CandidatePlace it) -> rounded(sum(it, criterion, weight)))
                .thenComparingDouble(it -> rounded(direction * it.value(criterion)));
        CandidatePlace best = places.stream().max(better).orElseThrow();
        return places.stream()
                .filter(it -> better.compare(it, best) == 0)
                .map(CandidatePlace::name)
                .toList();
    }

    private double sum(CandidatePlace place, Criterion moved, double weight) {
        return Arrays.stream(Criterion.values())
                .mapToDouble(it -> (it == moved ? weight : criteria.weight(it)) * place.value(it))
                .sum();
    }

    private static BigDecimal away(double exact, int direction) {
        double tenths = direction == DOWN ? Math.floor(exact * 10 + NOISE) : Math.ceil(exact * 10 - NOISE);
        return BigDecimal.valueOf((long) tenths, 1);
    }

    private static double rounded(double value) {
        return Math.rint(value / NOISE) * NOISE;
    }
}
