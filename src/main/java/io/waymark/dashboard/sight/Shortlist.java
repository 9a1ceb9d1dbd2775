package io.waymark.dashboard.sight;

import java.util.List;

/** A list of which the first are seen at once and the rest on demand. */
record Shortlist<T>(List<T> first, List<T> rest) {

    static <T> Shortlist<T> of(List<T> all, int count) {
        int at = Math.min(count, all.size());
        return new Shortlist<>(all.subList(0, at), all.subList(at, all.size()));
    }

    public boolean empty() {
        return first.isEmpty();
    }

    public int size() {
        return first.size() + rest.size();
    }
}
