package io.waymark.evidence;

import io.waymark.evidence.FileCheck.Reason;
import java.util.Optional;

/** Whether a name is a plain file name: no way out of a folder, nothing invisible. */
final class FileName {

    static final int LONGEST = 120;

    private FileName() {}

    static Optional<Reason> problem(String name) {
        if (name.isBlank()) {
            return Optional.of(Reason.NO_NAME);
        }
        if (name.length() > LONGEST) {
            return Optional.of(Reason.NAME_TOO_LONG);
        }
        if (name.contains("/") || name.contains("\\") || name.contains("..")) {
            return Optional.of(Reason.NAME_WITH_PATH);
        }
        return SeenText.is(name) ? Optional.empty() : Optional.of(Reason.NAME_WITH_CONTROL_CHARACTERS);
    }
}
