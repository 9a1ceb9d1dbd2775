package io.waymark.roadmap.web;

import io.waymark.roadmap.InitiativeFacts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A priority set by hand as it was typed; a comma is read as a point. */
record OverrideForm(String priority, String reason, String version) {

    static final int REASON_LENGTH = 500;

    private static final BigDecimal LEAST = BigDecimal.ONE;
    private static final BigDecimal MOST = BigDecimal.valueOf(60);

    OverrideForm(@Nullable String priority, @Nullable String reason, @Nullable String version) {
        this.priority = Typed.text(priority);
        this.reason = Typed.text(reason);
        this.version = Typed.text(version);
    }

    /** The form of what stands. */
    static OverrideForm of(InitiativeFacts facts) {
        InitiativeFacts.ByHand byHand = facts.override();
        return new OverrideForm(
                byHand == null ? "" : String.valueOf(byHand.priority()),
                byHand == null ? "" : byHand.reason(),
                String.valueOf(facts.version()));
    }

    /** What is wrong: field to message key. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!Typed.reads(priority, text -> inRange(number(text)))) {
            problems.put("priority", "roadmap.error.priority");
        }
        if (reason.isBlank()) {
            problems.put("reason", "roadmap.error.reason");
        } else if (reason.length() > REASON_LENGTH) {
            problems.put("reason", "roadmap.error.reason-too-long");
        }
        if (!Typed.reads(version, Integer::valueOf)) {
            problems.put("version", "roadmap.error.version");
        }
        return problems;
    }

    /** Call only when nothing is wrong. */
    BigDecimal number() {
        return number(priority);
    }

    int seenVersion() {
        return Integer.parseInt(version);
    }

    /** The fields by name, to be sent once more. */
    Map<String, String> fields() {
        return Map.of("priority", priority, "reason", reason, "version", version);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.strip().replace(',', '.'));
    }

    private static BigDecimal inRange(BigDecimal number) {
        if (number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0 || number.scale() > 1) {
            throw new NumberFormatException("Not 1.0 to 60.0: " + number);
        }
        return number;
    }
}
