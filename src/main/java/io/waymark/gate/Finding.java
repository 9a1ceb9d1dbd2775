package io.waymark.gate;

import java.util.List;

/** Whether a condition is met, and why. */
sealed interface Finding {

    /** It is met, and this is what it stands on. */
    record Met(List<ConditionEvidence> evidence) implements Finding {}

    /**
     * It is not met.
     *
     * @param needs what is missing; never empty
     * @param evidence what stands already
     */
    record Missing(List<Need> needs, List<ConditionEvidence> evidence) implements Finding {}

    /** Met where nothing is missing. */
    static Finding of(List<Need> needs, List<ConditionEvidence> evidence) {
        return needs.isEmpty() ? new Met(evidence) : new Missing(needs, evidence);
    }

    List<ConditionEvidence> evidence();

    default List<Need> needs() {
        return switch (this) {
            case Met met -> List.of();
            case Missing missing -> missing.needs();
        };
    }

    default boolean met() {
        return this instanceof Met;
    }
}
