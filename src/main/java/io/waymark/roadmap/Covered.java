package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A practice that an action closes, as stored. */
@Embeddable
record Covered(UUID organisationId, String editionId, String practiceKey) {

    static Covered of(UUID organisation, EditionId edition, PracticeKey practice) {
        return new Covered(organisation, edition.toString(), practice.value());
    }
}
