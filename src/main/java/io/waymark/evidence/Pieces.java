package io.waymark.evidence;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The pieces of evidence of organisations, for changing them; pages read {@link EvidenceRows}. */
interface Pieces extends Repository<Piece, UUID> {

    Optional<Piece> findByOrganisationIdAndId(UUID organisation, UUID id);

    /** Writes at once, so that plain SQL in the same transaction finds it. */
    Piece saveAndFlush(Piece piece);

    /** Writes what changed so far, so that plain SQL in the same transaction finds it. */
    void flush();

    /** One piece of the member's organisation; empty where it is missing or another tenant's. */
    default Optional<Piece> find(Member member, EvidenceId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /**
     * As above.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default Piece of(Member member, EvidenceId id) {
        return find(member, id).orElseThrow(NotFound::new);
    }
}
