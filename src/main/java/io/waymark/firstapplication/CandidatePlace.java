package io.waymark.firstapplication;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A candidate at its place.
 *
 * @param rank 1 is best; those with the same score share it
 * @param score 0 to 100, the weighted mean of the values
 * @param values of every criterion, 0 worst to 1 best
 * @param points what every criterion adds to the score
 */
public record CandidatePlace(
        int rank, Candidate candidate, double score, Map<Criterion, Double> values, Map<Criterion, Double> points) {

    private static final double WHOLE = 100;

    public CandidatePlace {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        points = Collections.unmodifiableMap(new EnumMap<>(points));
    }

    static CandidatePlace of(Candidate candidate, Map<Criterion, Double> values, Criteria criteria) {
        Map<Criterion, Double> points = new EnumMap<>(Criterion.class);
        values.forEach((criterion, value) ->
                points.put(criterion, WHOLE * criteria.weight(criterion) * value / criteria.total()));
        double score = points.values().stream().mapToDouble(it -> it).sum();
        return new CandidatePlace(0, candidate, score, values, points);
    }

    CandidatePlace at(int newRank) {
        return new CandidatePlace(newRank, candidate, score, values, points);
    }

    public String name() {
        return candidate.name();
    }

    public double value(Criterion criterion) {
        return Objects.requireNonNull(values.get(criterion));
    }

    /** What a criterion adds to the score. */
    public double points(Criterion criterion) {
        return Objects.requireNonNull(points.get(criterion));
    }
}
