package io.waymark.team;

import io.waymark.organisation.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** That somebody belongs to a team, as stored. */
@Embeddable
record TeamSeat(
        @Column(nullable = false) UUID organisationId,
        @Column(nullable = false) UUID personId) {

    PersonId person() {
        return new PersonId(personId);
    }
}
