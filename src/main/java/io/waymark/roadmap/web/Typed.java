package io.waymark.roadmap.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields come in as text, so that whatever was typed can be shown again. */
final class Typed {

    private Typed() {}

    /** A field that is missing is empty. */
    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static boolean reads(String text, Function<String, ?> reader) {
        try {
            reader.apply(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
