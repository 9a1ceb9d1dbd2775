package io.waymark.dashboard.sight;

import java.util.Arrays;
import java.util.List;

/** The breaks of one kind. */
record BreakGroup(Break.Kind kind, Shortlist<Break> breaks) {

    private static final int FIRST = 3;

    /** Those kinds of which there are any, the gravest first. */
    static List<BreakGroup> of(List<Break> breaks) {
        return Arrays.stream(Break.Kind.values())
                .map(kind -> of(kind, breaks))
                .filter(it -> !it.breaks().empty())
                .toList();
    }

    private static BreakGroup of(Break.Kind kind, List<Break> breaks) {
        return new BreakGroup(
                kind,
                Shortlist.of(breaks.stream().filter(it -> it.kind() == kind).toList(), FIRST));
    }
}
