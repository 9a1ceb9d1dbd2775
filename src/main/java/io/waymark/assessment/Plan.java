package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.EditionId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
        @Nullable UUID baseline,
        QuestionPlan questions) {

    /** A plan that starts from nothing. */
    public Plan(UnitId unit, EditionId edition, String title, List<Dimension> dimensions) {
        this(unit, edition, title, dimensions, null);
    }

    /** A plan that asks everything. */
    public Plan(UnitId unit, EditionId edition, String title, List<Dimension> dimensions, @Nullable UUID baseline) {
        this(unit, edition, title, dimensions, baseline, QuestionPlan.WHOLE);
    }

    /** Who is invited and shall own a dimension. */
    Map<DimensionKey, String> expected() {
        return dimensions.stream()
                .filter(it -> it.expected() != null)
                .collect(Collectors.toMap(Dimension::dimension, it -> Objects.requireNonNull(it.expected())));
    }

    /**
     * The target level of one dimension and who answers for it; without an owner the lead does.
     *
     * @param expected the address of an owner who is invited; null where nobody is waited for
     */
    public record Dimension(
            DimensionKey dimension,
            int target,
            @Nullable PersonId owner,
            @Nullable String expected) {

        /** Owned by somebody who is there, or by nobody. */
        public Dimension(DimensionKey dimension, int target, @Nullable PersonId owner) {
            this(dimension, target, owner, null);
        }
    }
}
