package io.waymark.roadmap.board;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a roadmap can be sorted; the order of work decides ties. */
enum Sorting {
    ORDER(List.of()),
    PRIORITY(List.of("-k.value")),
    SIZE(List.of("k.days")),
    TARGET(Grouping.QUARTER.keys()),
    OWNER(Grouping.OWNER.keys());

    private final List<String> keys;

    Sorting(List<String> keys) {
        this.keys = keys;
    }

    /** The one that the URL names, else the order of work. */
    static Sorting named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.key().equals(name))
                .findFirst()
                .orElse(ORDER);
    }

    /** As it stands in the URL. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** See {@link CardQuery}; empty where the order of work is all. */
    List<String> keys() {
        return keys;
    }
}
