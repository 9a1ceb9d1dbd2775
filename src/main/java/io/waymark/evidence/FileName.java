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
        return name.codePoints().anyMatch(FileName::invisible)
                ? Optional.of(Reason.NAME_WITH_CONTROL_CHARACTERS)
                : Optional.empty();
    }

    /** Format characters too: one of them writes the rest of a name from right to left, so that exe.png ends in gnp.exe. */
    private static boolean invisible(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }
}
