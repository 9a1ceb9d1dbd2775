package io.waymark.objective;

import java.util.List;

/** What became of a wish to change an objective. */
public sealed interface ObjectiveChange {

    /** It stands as wished. */
    record Done() implements ObjectiveChange {}

    /** Somebody changed it first; nothing was changed now. */
    record Stale(ShownObjective now) implements ObjectiveChange {}

    /** It is closed, so it can only be read. */
    record Closed(ShownObjective now) implements ObjectiveChange {}

    /**
     * It would support itself.
     *
     * @param way titles of objectives, each supporting the next; the last is the first again
     */
    record Circular(List<String> way) implements ObjectiveChange {}
}
