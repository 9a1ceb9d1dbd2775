package io.waymark.value;

import io.waymark.figure.Aim;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case may be written: two measurements that stand, the later one better than the earlier one, and words. A case
 * without improvement is refused; it would be a story about effort.
 */
final class CaseCheck {

    private static final int TARGET_LENGTH = 80;
    private static final int CHANGED_LENGTH = 2000;

    private CaseCheck() {}

    /**
     * What is wrong: field to message key.
     *
     * @param before what stands on the chosen day; null where nothing does
     * @param after the same
     */
    static Map<String, String> problems(
            CaseContent content, Aim aim, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (before == null) {
            problems.put("before", "gate.case.error.before");
        }
        if (after == null) {
            problems.put("after", "gate.case.error.after");
        } else if (before != null) {
            figures(content, aim, before, after, problems);
        }
        length(content.target(), TARGET_LENGTH, "target", problems);
        length(content.whatChanged(), CHANGED_LENGTH, "changed", problems);
        return problems;
    }

    private static void figures(
            CaseContent content, Aim aim, BigDecimal before, BigDecimal after, Map<String, String> problems) {
        if (content.before() == null
                || content.after() == null
                || !content.after().isAfter(content.before())) {
            problems.put("after", "gate.case.error.later");
            return;
        }
        switch (Improvement.of(aim, before, after)) {
            case BETTER -> {}
            case NOT_BETTER -> problems.put("after", "gate.case.error.better." + aim.direction());
            case UNKNOWN -> problems.put("after", "gate.case.error.corridor");
        }
    }

    private static void length(String text, int most, String field, Map<String, String> problems) {
        if (text.isBlank()) {
            problems.put(field, "gate.case.error." + field);
        } else if (text.length() > most) {
            problems.put(field, "gate.case.error." + field + "-too-long");
        }
    }
}
