package io.waymark.evidence;

import java.util.Optional;

/**
 * Whether a file may be kept as evidence: its name is a plain name, its type is one of ours, it is neither empty nor too
 * large, and it is what its name says. Nothing is repaired in silence.
 */
public sealed interface FileCheck {

    /** In bytes: 10 MB. */
    int LARGEST = 10 * 1024 * 1024;

    /** It may be kept. */
    record Accepted(FileType type) implements FileCheck {}

    /** It may not. */
    record Refused(Reason reason) implements FileCheck {}

    /** Why a file is refused. */
    enum Reason {
        NO_NAME,
        NAME_TOO_LONG,
        NAME_WITH_PATH,
        NAME_WITH_CONTROL_CHARACTERS,
        TYPE_NOT_TAKEN,
        EMPTY,
        TOO_LARGE,
        NOT_UTF8_TEXT,
        NOT_WHAT_IT_SAYS
    }

    /**
     * Judges a file.
     *
     * @param content its bytes; of one that is too large no more than one byte beyond the limit is needed
     */
    static FileCheck of(String name, byte[] content) {
        Optional<Reason> wrong = FileName.problem(name).or(() -> size(content));
        return wrong.<FileCheck>map(Refused::new)
                .orElseGet(() -> FileType.claimedBy(name)
                        .map(it -> claimed(it, content))
                        .orElseGet(() -> new Refused(Reason.TYPE_NOT_TAKEN)));
    }

    private static Optional<Reason> size(byte[] content) {
        if (content.length == 0) {
            return Optional.of(Reason.EMPTY);
        }
        return content.length > LARGEST ? Optional.of(Reason.TOO_LARGE) : Optional.empty();
    }

    private static FileCheck claimed(FileType type, byte[] content) {
        return FileContent.problem(type, content).<FileCheck>map(Refused::new).orElseGet(() -> new Accepted(type));
    }
}
