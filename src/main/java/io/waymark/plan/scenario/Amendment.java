package io.waymark.plan.scenario;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a scenario would change.
 *
 * @param subject id of a card or a team
 * @param title what that is called
 * @param before as it stands, likewise after: a quarter, a day, the name of a team, a number; empty where there is none
 */
record Amendment(Kind kind, UUID subject, String title, String before, String after) {

    /** What of it. */
    enum Kind {
        OUT,
        IN,
        QUARTER,
        START,
        TEAM,
        PEOPLE,
        DAYS
    }

    /** A value of it as a day; null where it is none. */
    public @Nullable LocalDate day(String value) {
        return kind == Kind.START && !value.isEmpty() ? LocalDate.parse(value) : null;
    }

    /** What is changed, whatever it becomes. */
    String key() {
        return kind + "." + subject;
    }
}
