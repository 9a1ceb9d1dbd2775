package io.waymark.plan.schedule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The best placement so far. */
final class Best<K> {

    private final Numbered<K> numbered;
    private final Incumbent<K> incumbent;
    private @Nullable Placement placement;
    private Placement.@Nullable Merit merit;

    Best(Numbered<K> numbered, Incumbent<K> incumbent) {
        this.numbered = numbered;
        this.incumbent = incumbent;
        incumbent.kept().ifPresent(this::keep);
    }

    void consider(Placement candidate) {
        boolean better = merit == null || candidate.merit(numbered).betterThan(merit);
        if (better && incumbent.allows(candidate)) {
            keep(candidate);
        }
    }

    int[] order() {
        return placement().order();
    }

    Placement placement() {
        return Objects.requireNonNull(placement);
    }

    private void keep(Placement better) {
        placement = better;
        merit = better.merit(numbered);
    }
}
