package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.EditionId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lead decides before an assessment begins. */
public record Plan(UnitId unit, EditionId edition, String title, List<Dimension> dimensions) {

    /** The target level of one dimension and who answers for it; without an owner the lead does. */
    public record Dimension(
            DimensionKey dimension, int target, @Nullable PersonId owner) {}
}
