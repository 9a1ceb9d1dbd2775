package io.waymark.value;

import io.waymark.figure.Aim;
import io.waymark.figure.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case may be written: two measurements that stand, the later one better than the earlier one. A case without
 * improvement is refused; it would be a story about effort.
 */
final class CaseCheck {

    private CaseCheck() {}

    /**
     * What is wrong: field to message key.
     *
     * @param before what stands on the chosen day; null where nothing does
     * @param after the same
     */
    static Map<String, String> problems(Aim aim, @Nullable Reading before, @Nullable Reading after) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (before == null) {
            problems.put("before", "gate.case.error.before");
        }
        if (after == null) {
            problems.put("after", "gate.case.error.after");
        } else if (before != null) {
            against(aim, before, after).ifPresent(it -> problems.put("after", it));
        }
        return problems;
    }

    private static Optional<String> against(Aim aim, Reading before, Reading after) {
        if (!after.day().isAfter(before.day())) {
            return Optional.of("gate.case.error.later");
        }
        return switch (Improvement.of(aim, before.value(), after.value())) {
            case BETTER -> Optional.empty();
            case NOT_BETTER -> Optional.of("gate.case.error.better." + aim.direction());
            case UNKNOWN -> Optional.of("gate.case.error.corridor");
        };
    }
}
