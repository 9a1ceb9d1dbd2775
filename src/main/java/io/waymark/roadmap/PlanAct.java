package io.waymark.roadmap;

import java.util.Objects;

/** What a change of a plan is called in the record: by its status where that changes, else by what else did. */
final class PlanAct {

    private PlanAct() {}

    /** The message key. */
    static String of(InitiativePlan before, InitiativePlan after) {
        return "activity.initiative." + verb(before, after);
    }

    private static String verb(InitiativePlan before, InitiativePlan after) {
        if (before.status() != after.status()) {
            return verb(after.status());
        }
        if (!Objects.equals(before.target(), after.target())) {
            return "moved";
        }
        return Objects.equals(before.owner(), after.owner()) ? "explained" : "entrusted";
    }

    private static String verb(Status status) {
        return switch (status) {
            case PROPOSED -> "proposed";
            case PLANNED -> "planned";
            case IN_PROGRESS -> "started";
            case BLOCKED -> "blocked";
            case DONE -> "finished";
            case DROPPED -> "dropped";
        };
    }
}
