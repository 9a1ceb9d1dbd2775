package io.waymark.evidence;

import io.waymark.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A piece with its acceptance, side by side as SQL tells them. */
record AcceptedPiece(
        EvidenceId id,
        String title,
        @Nullable String url,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Integer size,
        PersonId owner,
        String ownerName,
        LocalDate datedOn,
        @Nullable LocalDate reviewBy,
        PersonId addedBy,
        int version,
        @Nullable Instant withdrawnAt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt) {

    LinkedEvidence linked() {
        Evidence piece = new Evidence(
                id,
                title,
                url,
                fileName,
                mediaType,
                size,
                owner,
                ownerName,
                datedOn,
                reviewBy,
                addedBy,
                version,
                withdrawnAt);
        return new LinkedEvidence(piece, acceptedBy, acceptedAt);
    }
}
