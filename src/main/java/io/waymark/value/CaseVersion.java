package io.waymark.value;

import io.waymark.figure.Reading;
import java.util.Map;

/** What a case says under one version, with the figures that stood when it was written. */
record CaseVersion(Reading before, String target, Reading after, String whatChanged) {

    /** For the record of activity. */
    Map<String, String> fields() {
        return Map.of("before", told(before), "after", told(after), "target", target, "changed", whatChanged);
    }

    private static String told(Reading reading) {
        return reading.day() + ": " + reading.value().toPlainString();
    }
}
