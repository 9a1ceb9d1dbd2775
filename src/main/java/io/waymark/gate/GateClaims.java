package io.waymark.gate;

import io.waymark.content.DimensionKey;
import io.waymark.scoring.LevelRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's latest milestone claims.
 *
 * @param link to the results of its assessment
 */
record GateClaims(String title, LocalDate takenOn, String link, List<OfDimension> dimensions) {

    /** What the milestone claims of one dimension; {@code owner} answered for it, null where nobody was named. */
    record OfDimension(
            DimensionKey key,
            String title,
            LevelRange level,
            @Nullable String owner,
            List<OfTopic> topics) {}

    /** What it claims of a topic. */
    record OfTopic(String title, LevelRange level) {}
}
