package io.waymark.report.book;

import io.waymark.assessment.Milestone;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Rated;
import io.waymark.scoring.TopicWeight;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A signed-off result as JSON, by the names that docs/exports.md describes: everything that its figures can be recomputed from. */
record MilestoneJson(
        String format,
        int version,
        String organisation,
        String unit,
        String id,
        String title,
        String model,
        Instant takenAt,
        String takenBy,
        int rule,
        Milestone.Figures figures,
        Map<String, Rated> ratings,
        List<String> carriedOver,
        List<String> notYet,
        Map<String, TopicWeight> weights) {

    private static final int FORMAT_VERSION = 1;

    static MilestoneJson of(String organisation, String unit, Milestone it, Map<PracticeKey, Rated> ratings) {
        return new MilestoneJson(
                "waymark-result",
                FORMAT_VERSION,
                organisation,
                unit,
                it.id().toString(),
                it.title(),
                it.edition().toString(),
                it.takenAt(),
                it.takenBy(),
                it.rule(),
                it.figures(),
                keyed(ratings),
                it.carriedOver().stream().map(PracticeKey::value).sorted().toList(),
                it.notYet().stream().map(PracticeKey::value).sorted().toList(),
                keyed(it.weights()));
    }

    private static <T> Map<String, T> keyed(Map<?, T> map) {
        return map.entrySet().stream()
                .collect(Collectors.toMap(
                        it -> it.getKey().toString(), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
