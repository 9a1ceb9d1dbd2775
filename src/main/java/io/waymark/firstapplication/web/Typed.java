package io.waymark.firstapplication.web;

import io.waymark.organisation.TimeOrderedId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Fields come in as text, so that whatever was typed can be shown again. */
final class Typed {

    /** No version of ours: whoever sends a form without one sees what stands before anything changes. */
    private static final int NO_VERSION = -1;

    private Typed() {}

    /** A field that is missing is empty. */
    static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The id that was made with the form; where it was lost, a new one. */
    static UUID key(String text) {
        return id(text).orElseGet(TimeOrderedId::next);
    }

    static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : NO_VERSION;
    }
}
