package io.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The plan that stood, as far as it can be kept now, and what may take its place: what plans no less and is later nowhere. Where
 * capacity only grew and work only shrank it can be kept whole ({@link DayGrid}), so that nothing is later than it was.
 */
final class Incumbent<K> {

    private final Numbered<K> numbered;
    private final LaterNowhere<K> rule;
    private final @Nullable Placement kept;
    private final Map<K, LocalDate> limits;

    private Incumbent(Numbered<K> numbered, LaterNowhere<K> rule, @Nullable Placement kept, Map<K, LocalDate> limits) {
        this.numbered = numbered;
        this.rule = rule;
        this.kept = kept;
        this.limits = limits;
    }

    static <K> Incumbent<K> none(Numbered<K> numbered) {
        return new Incumbent<>(numbered, LaterNowhere.ends(List.of()), null, Map.of());
    }

    /**
     * Of a plan that stood; what is new moves no limit.
     *
     * @param kept the plan as it is now
     */
    static <K> Incumbent<K> of(Numbered<K> numbered, LaterNowhere<K> rule, List<Slot<K>> stood, Placement kept) {
        Map<K, LocalDate> limits = kept.proven(numbered);
        limits.keySet().retainAll(stood.stream().map(Slot::task).collect(Collectors.toSet()));
        return new Incumbent<>(numbered, rule, kept, limits);
    }

    Optional<Placement> kept() {
        return Optional.ofNullable(kept);
    }

    boolean allows(Placement candidate) {
        return kept == null || allows(candidate.proven(numbered));
    }

    boolean is(Placement placement) {
        return kept == placement;
    }

    private boolean allows(Map<K, LocalDate> proven) {
        proven.keySet().retainAll(limits.keySet());
        return proven.size() == limits.size() && rule.holds(proven, limits);
    }
}
