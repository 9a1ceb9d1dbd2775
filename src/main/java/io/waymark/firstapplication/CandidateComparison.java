package io.waymark.firstapplication;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where one candidate gains on another and where it loses.
 *
 * @param points by how much its score is higher
 * @param ahead the criteria on which it gains most, the largest first
 * @param behind the criteria on which it loses most, the largest first
 */
public record CandidateComparison(
        CandidatePlace first, CandidatePlace second, double points, List<Lead> ahead, List<Lead> behind) {

    /** More would not be read. */
    private static final int NAMED = 3;

    /** Less than this rounds to nothing. */
    private static final double NOTICEABLE = 0.05;

    /** How many points a criterion adds to the distance, always positive. */
    public record Lead(Criterion criterion, double points) {}

    static CandidateComparison of(CandidatePlace first, CandidatePlace second) {
        return new CandidateComparison(
                first, second, first.score() - second.score(), leads(first, second), leads(second, first));
    }

    private static List<Lead> leads(CandidatePlace one, CandidatePlace other) {
        return Arrays.stream(Criterion.values())
                .map(it -> new Lead(it, one.points(it) - other.points(it)))
                .filter(it -> it.points() >= NOTICEABLE)
                .sorted(Comparator.comparingDouble(Lead::points).reversed())
                .limit(NAMED)
                .toList();
    }
}
