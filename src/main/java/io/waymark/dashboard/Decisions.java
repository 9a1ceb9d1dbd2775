package io.waymark.dashboard;

import java.util.List;

/** Which tasks are decisions: nothing goes on, or is claimed, before somebody said yes or no. */
final class Decisions {

    static final List<String> KINDS = List.of(
            "pass-gate",
            "sign-off",
            "sign-value",
            "confirm-card-cost",
            "confirm-cost-review",
            "decide-application",
            "renew-exemption",
            "open-comparison",
            "agree");

    private Decisions() {}
}
