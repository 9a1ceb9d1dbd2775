package io.waymark.report.board;

import io.waymark.scoring.DimensionScore;
import io.waymark.scoring.Gap;
import java.util.List;

/**
 * How much is missing up to a target.
 *
 * @param grave those of risk 4 and 5
 * @param obligations those that production binds to
 * @param days person-days to close them: the mean estimate of each action times the share that is missing
 */
public record GapCount(String title, long gaps, long grave, long obligations, double days) {

    private static final int GRAVE = 4;

    static GapCount of(DimensionScore dimension, List<Gap> all) {
        return of(
                dimension.dimension().title(),
                all.stream()
                        .filter(it -> it.dimension()
                                .key()
                                .equals(dimension.dimension().key()))
                        .toList());
    }

    static GapCount sum(List<GapCount> parts) {
        return new GapCount(
                "",
                parts.stream().mapToLong(GapCount::gaps).sum(),
                parts.stream().mapToLong(GapCount::grave).sum(),
                parts.stream().mapToLong(GapCount::obligations).sum(),
                parts.stream().mapToDouble(GapCount::days).sum());
    }

    private static GapCount of(String title, List<Gap> gaps) {
        return new GapCount(
                title,
                gaps.size(),
                gaps.stream().filter(it -> it.practice().risk() >= GRAVE).count(),
                gaps.stream().filter(it -> it.practice().obligation()).count(),
                gaps.stream()
                        .mapToDouble(it -> it.practice().action().effort().mean() * it.missing())
                        .sum());
    }
}
