package io.waymark.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an organisation changes beside its assessments, which have records of their own. */
enum ChangedThing {
    GOAL("goal"),
    KPI("kpi", "measurement"),
    OBJECTIVE("objective", "key-result", "check-in"),
    ROADMAP("initiative", "action", "plan", "saved-view"),
    TEAM("team"),
    FIRST_APPLICATION("application-choice", "candidate"),
    GATE("gate", "value-case"),
    EXEMPTION("exemption", "exemption-review"),
    COST_REVIEW("cost-review"),
    MEMBER("member", "person", "invitation"),
    UNIT("unit"),
    ORGANISATION("organisation", "zone", "topic-weight");

    private final List<String> kinds;

    ChangedThing(String... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The kinds of acts on it: the middles of their message keys. */
    List<String> kinds() {
        return kinds;
    }

    /** What an act of this kind was done to; empty where it belongs to an assessment or to one person alone. */
    static Optional<ChangedThing> of(String kind) {
        return Arrays.stream(values()).filter(it -> it.kinds.contains(kind)).findFirst();
    }

    /** The kinds of acts on all of them. */
    static List<String> all() {
        return Arrays.stream(values()).flatMap(it -> it.kinds.stream()).toList();
    }
}
