package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.EditionId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a lead decides before an assessment begins.
 *
 * @param baseline the milestone of the same unit whose ratings stand beside the new ones; null for none
 */
public record Plan(
        UnitId unit,
        EditionId edition,
        String title,
        List<Dimension> dimensions,
        @Nullable UUID baseline) {

    /** A plan that starts from nothing. */
    public Plan(UnitId unit, EditionId edition, String title, List<Dimension> dimensions) {
        this(unit, edition, title, dimensions, null);
    }

    /** The target level of one dimension and who answers for it; without an owner the lead does. */
    public record Dimension(
            DimensionKey dimension, int target, @Nullable PersonId owner) {}
}
