package io.waymark.dashboard.comparison;

import io.waymark.content.Dimension;
import io.waymark.content.DimensionKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dimensions of two milestones: those of the later edition in its order, then those that only the earlier had. */
final class DimensionMoves {

    private DimensionMoves() {}

    static List<DimensionMove> between(Side then, Side now) {
        Map<DimensionKey, Dimension> all = new LinkedHashMap<>();
        now.edition().dimensions().forEach(it -> all.put(it.key(), it));
        then.edition().dimensions().forEach(it -> all.putIfAbsent(it.key(), it));
        return all.values().stream()
                .map(it -> new DimensionMove(
                        it,
                        then.dimension(it.key()).orElse(null),
                        now.dimension(it.key()).orElse(null)))
                .toList();
    }
}
