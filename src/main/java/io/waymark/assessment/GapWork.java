package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.TopicKey;
import io.waymark.scoring.Gap;
import java.util.Collection;
import java.util.List;

/**
 * What some gaps ask for.
 *
 * @param days person-days: of each action the mean of its effort, times the share of its practice that is missing
 */
record GapWork(int gaps, double days) {

    static GapWork of(Collection<Gap> gaps) {
        return new GapWork(
                gaps.size(),
                gaps.stream()
                        .mapToDouble(it -> it.practice().action().effort().mean() * it.missing())
                        .sum());
    }

    static GapWork of(DimensionKey dimension, List<Gap> gaps) {
        return of(gaps.stream()
                .filter(it -> it.dimension().key().equals(dimension))
                .toList());
    }

    static GapWork of(TopicKey topic, List<Gap> gaps) {
        return of(gaps.stream().filter(it -> it.topic().key().equals(topic)).toList());
    }
}
