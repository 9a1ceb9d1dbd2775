package io.waymark.dashboard.sight;

import java.util.Arrays;
import java.util.Locale;

/** From which end of the line one looks. */
enum Viewpoint {
    GOALS,
    INITIATIVES,
    TOPICS,
    KPIS;

    /** As the address says; the goals where it says nothing that can be seen from. "work" is where initiatives are. */
    static Viewpoint named(String text) {
        return text.equals("work")
                ? INITIATIVES
                : Arrays.stream(values())
                        .filter(it -> it.key().equals(text))
                        .findFirst()
                        .orElse(GOALS);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
