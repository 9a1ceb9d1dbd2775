package io.waymark.agreement;

import java.util.Map;
import java.util.function.Function;

/** Checks fields as they were typed; browsers send lines with two characters at the end, which count as one. */
record Typed(Map<String, String> fields) {

    static final int REASON_LENGTH = 1000;

    String text(String field) {
        return fields.getOrDefault(field, "").replace("\r\n", "\n");
    }

    void checkReason(Map<String, String> problems) {
        if (text("reason").isBlank()) {
            problems.put("reason", "agreement.error.reason");
        } else if (text("reason").strip().length() > REASON_LENGTH) {
            problems.put("reason", "agreement.error.reason-too-long");
        }
    }

    void check(String field, Function<String, ?> reader, String problem, Map<String, String> problems) {
        try {
            reader.apply(text(field));
        } catch (IllegalArgumentException e) {
            problems.put(field.equals("seen") ? "form" : field, problem);
        }
    }
}
