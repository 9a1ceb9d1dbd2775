package io.waymark.form;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened, said once; it may wait in the session for the next page.
 *
 * @param message key
 * @param warning whether it went otherwise than wished
 * @param undo how it is taken back; null where it cannot be
 */
record FlashNotice(
        String message,
        List<Serializable> values,
        boolean warning,
        @Nullable Undo undo) implements Serializable {

    FlashNotice(String message, List<Serializable> values, boolean warning) {
        this(message, values, warning, null);
    }

    /**
     * A form that takes back what happened.
     *
     * @param address where it is sent
     * @param fields what it sends, by name
     */
    record Undo(String address, TreeMap<String, String> fields) implements Serializable {}

    FlashNotice undone(Undo by) {
        return new FlashNotice(message, values, warning, by);
    }
}
