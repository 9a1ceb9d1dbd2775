package io.waymark.value;

import java.util.Map;

/** What became of a wish to write, change or withdraw a case. */
public sealed interface CaseResult {

    /** It stands as wished. */
    record Done(ValueCaseId id) implements CaseResult {}

    /** Somebody changed or withdrew it first; nothing was changed now. */
    record Stale(CaseFacts now) implements CaseResult {}

    /** It cannot be written so: field to message key. */
    record Refused(Map<String, String> problems) implements CaseResult {}
}
