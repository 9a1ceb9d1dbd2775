package io.waymark.sheet;

import io.waymark.organisation.TypedId;
import java.util.Optional;
import java.util.UUID;

/** Names rows that somebody brought. */
public record SheetDraftId(UUID value) implements TypedId {

    /**
     * Reads a path segment.
     *
     * @throws IllegalArgumentException where it is no id
     */
    public static SheetDraftId of(String text) {
        return new SheetDraftId(UUID.fromString(text));
    }

    /** What came with a form; empty where it is no id. */
    public static Optional<SheetDraftId> find(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
