package io.waymark.agreement;

import io.waymark.assessment.Decision;
import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * A decision as it was made, and who did not share it.
 *
 * @param by who recorded it
 */
record Made(Decision decision, String by, List<Dissent> dissents) {

    /**
     * One person's dissent.
     *
     * @param recordedBy who wrote it down
     */
    record Dissent(PersonId person, String who, String reason, String recordedBy, Instant at) {

        /** Whether somebody else wrote it down for them. */
        public boolean byProxy() {
            return !who.equals(recordedBy);
        }
    }

    boolean dissents(PersonId person) {
        return dissents.stream().anyMatch(it -> it.person().equals(person));
    }
}
