package io.waymark.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a team can give in one quarter, as stored. */
@Embeddable
record TeamQuarter(
        @Column(nullable = false) UUID organisationId,
        @Column(nullable = false) int days) {}
