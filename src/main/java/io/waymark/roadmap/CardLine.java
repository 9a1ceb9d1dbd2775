package io.waymark.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened to a card.
 *
 * @param id its entry in the record
 * @param what message key
 * @param title of what it was done to
 * @param changes what else is to be told of it
 * @param undoable whether it can be taken back: all that it touched stands as it left it
 */
public record CardLine(
        UUID id, Instant at, String who, String what, String title, List<Change> changes, boolean undoable) {

    /**
     * A field that was changed, as the record keeps it.
     *
     * @param from empty where nothing stood before
     * @param to empty where nothing stands after
     */
    public record Change(String field, String from, String to) {}
}
